package io.waymark.ui.client;

/** Where an enrolment stands between application and end. */
public enum EnrolmentStatus {
  APPLIED,
  ACCEPTED,
  WAITLISTED,
  DECLINED,
  ACTIVE,
  PAUSED,
  GRADUATED,
  WITHDRAWN
}
