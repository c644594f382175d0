/** Mentors are paired by hand. */
@NullMarked
package io.waymark.pairing;

import org.jspecify.annotations.NullMarked;
