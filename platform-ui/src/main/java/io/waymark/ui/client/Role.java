package io.waymark.ui.client;

/** What a membership may do in its tenant; a person may have any number of them. */
public enum Role {
  OWNER,
  ADMIN,
  MENTOR,
  PARTICIPANT,
  OPERATOR
}
