/** When a cohort does what: its calendar, what is asked for, what if, and what was changed. */
@NullMarked
package io.waymark.ui.cohortdates;

import org.jspecify.annotations.NullMarked;
