/**
 * People in cohorts: who takes part, since when, paused when, paired with whom, and how the one who
 * asks stands to them. Every read about a participant begins with {@link
 * io.waymark.enrolment.Enrolments}.
 */
@NullMarked
package io.waymark.enrolment;

import org.jspecify.annotations.NullMarked;
