package io.waymark.milestone;

import io.waymark.calendar.MentorAccess;
import io.waymark.enrolment.Standing;
import java.time.Instant;

/**
 * What participant and mentors hand each other for a milestone stays between them. Pure.
 *
 * @param now when it is read
 */
public record Between(Standing standing, Instant now) {

  /**
   * Whether the one who asks reads what was handed in or said at a moment. A mentor whose name is
   * not confirmed reads what came after the pairing began (The calendar, line 11).
   */
  public boolean reads(Instant at) {
    return standing.isOwn()
        || standing
            .asMentor()
            .filter(mentor -> mentor.accessTo(at, now) == MentorAccess.TEXT)
            .isPresent();
  }
}
