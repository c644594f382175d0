/** Nudges people of a cohort, after a look at who gets what. */
@NullMarked
package io.waymark.ui.nudge;

import org.jspecify.annotations.NullMarked;
