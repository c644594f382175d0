/**
 * What graduates show: their name, program and milestones, on paper or under an address they open.
 */
@NullMarked
package io.waymark.certificate;

import org.jspecify.annotations.NullMarked;
