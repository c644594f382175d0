/** The people of one cohort: who takes part, waits or has left, and what is done with them. */
@NullMarked
package io.waymark.participation;

import org.jspecify.annotations.NullMarked;
