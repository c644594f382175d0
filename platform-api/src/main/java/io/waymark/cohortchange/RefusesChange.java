package io.waymark.cohortchange;

import io.waymark.shared.problem.Refuses;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a change of a cohort's dates may be refused with, be it looked at or made. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refuses({
  "cohort_change.incomplete",
  "cohort_change.over",
  "cohort_change.begun",
  "cohort_change.all_begun",
  "cohort_change.same",
  "cohort_change.start_weeks",
  "cohort_change.start_past",
  "cohort.break",
  "cohort.break_exists",
  "cohort_change.no_break",
  "cohort_change.other_track",
  "cohort_change.not_newer",
  "cohort_change.cadence",
  "cohort_change.too_short",
  "cohort_change.no_milestone",
  "cohort_change.no_check_in",
  "cohort_change.check_in_over",
  "cohort_change.check_in_week",
  "cohort_change.due_past",
  "cohort_change.due_off",
  "cohort_change.due_far",
  "cohort_change.due_order",
  "cohort_change.submitted",
  "cohort_change.reverted"
})
@interface RefusesChange {}
