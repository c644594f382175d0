/** Sessions with a mentor and of cohorts: when they are, what is said in them, and the calendar. */
@NullMarked
package io.waymark.ui.coaching;

import org.jspecify.annotations.NullMarked;
