package io.waymark.signon;

import io.waymark.tenancy.Role;

/** What somebody becomes who is let in for the first time; never one who runs the organisation. */
enum JoiningRole {
  PARTICIPANT(Role.PARTICIPANT),
  MENTOR(Role.MENTOR);

  private final Role role;

  JoiningRole(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }
}
