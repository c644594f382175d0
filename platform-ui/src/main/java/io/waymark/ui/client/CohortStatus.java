package io.waymark.ui.client;

/** Where a cohort stands between draft and archive. */
public enum CohortStatus {
  DRAFT,
  ENROLLING,
  RUNNING,
  COMPLETED,
  ARCHIVED,
  CANCELLED
}
