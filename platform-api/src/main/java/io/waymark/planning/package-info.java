/** Cohorts as those who run programs plan them: created, changed, and moved from state to state. */
@NullMarked
package io.waymark.planning;

import org.jspecify.annotations.NullMarked;
