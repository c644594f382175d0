package io.waymark.enrolment;

import io.waymark.calendar.MentorAccess;
import io.waymark.calendar.ZoneHistory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A current mentor of an enrolment.
 *
 * @param membershipId of the mentor
 * @param primary whether this is the one who decides, and has the check-ins in the queue
 * @param from when the pairing began
 * @param confirmedAt when the participant confirmed the name; null until then
 */
public record Mentor(
    long pairingId,
    long membershipId,
    String name,
    boolean primary,
    Instant from,
    @Nullable Instant confirmedAt,
    ZoneHistory zones) {

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** What this mentor reads of a check-in whose period opened then (The calendar, line 11). */
  public MentorAccess accessTo(Instant opensAt, Instant now) {
    return MentorAccess.to(opensAt, new MentorAccess.Pairing(from, null, confirmedAt), now);
  }
}
