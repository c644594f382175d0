/**
 * What participants ask for: a pause of whole weeks, or more time for a milestone. Those who run
 * programs answer.
 */
@NullMarked
package io.waymark.daterequest;

import org.jspecify.annotations.NullMarked;
