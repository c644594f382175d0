package io.waymark.checkin;

import io.waymark.calendar.MentorAccess;
import io.waymark.enrolment.Standing;
import java.time.Instant;

/**
 * What somebody reads of a check-in ("Who may see and do what"). Being related in several ways adds
 * up; being an admin adds no text unless the enrolment says so.
 */
public enum Reading {
  /** Nothing, not even that it exists. */
  NOTHING,
  /** Status and dates. */
  STATUS,
  /** Everything that the participant wrote, and the replies. */
  TEXT;

  /**
   * @param opensAt when the check-in's period opened
   */
  public static Reading of(Standing standing, Instant opensAt, Instant now) {
    if (standing.isOwn()) {
      return TEXT;
    }
    Reading asMentor =
        standing.asMentor().map(mentor -> of(mentor.accessTo(opensAt, now))).orElse(NOTHING);
    Reading asAdmin = asAdmin(standing);
    return asMentor.compareTo(asAdmin) > 0 ? asMentor : asAdmin;
  }

  private static Reading asAdmin(Standing standing) {
    if (!standing.runsPrograms()) {
      return NOTHING;
    }
    return standing.enrolment().adminsReadText() ? TEXT : STATUS;
  }

  private static Reading of(MentorAccess access) {
    return switch (access) {
      case NONE -> NOTHING;
      case STATUS -> STATUS;
      case TEXT -> TEXT;
    };
  }
}
