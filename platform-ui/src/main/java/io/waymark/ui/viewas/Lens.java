package io.waymark.ui.viewas;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.NotForYou;
import org.jspecify.annotations.Nullable;

/**
 * Through whose eyes a participant looks at what is their own, as the address says: {@code admin},
 * or the pairing with a mentor. The API answers what that person would get.
 *
 * @param as null for one's own eyes
 */
public record Lens(@Nullable String as) {
  /** One's own eyes. */
  public static final Lens NONE = new Lens(null);

  private static final String PARAMETER = "as";
  private static final String ADMIN = "admin";
  private static final String KNOWN = ADMIN + "|[0-9A-HJKMNP-TV-Z]{13}";

  /**
   * The lens of a screen that is made for mentors and admins: participants look at it through one,
   * or not at all.
   */
  public static Lens of(Visit visit, BeforeEnterEvent event) {
    Lens lens = ifAny(event);
    if (!lens.isOn() && !visit.is(Role.MENTOR, Role.ADMIN, Role.OWNER)) {
      throw new NotForYou();
    }
    return lens;
  }

  /** As {@link #of}, for a screen that participants have for themselves, too. */
  public static Lens ifAny(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(PARAMETER)
        .filter(as -> as.matches(KNOWN))
        .map(Lens::new)
        .orElse(NONE);
  }

  /** Looks as those who run programs do. */
  static Lens admin() {
    return new Lens(ADMIN);
  }

  public boolean isOn() {
    return as != null;
  }

  public boolean isAdmin() {
    return ADMIN.equals(as);
  }

  /** An address that stays behind the lens. */
  public String on(String address) {
    if (as == null) {
      return address;
    }
    return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + as;
  }

  public CheckIns.CheckIn checkIn(CheckIns checkIns, String checkInId) {
    return as == null ? checkIns.get(checkInId) : checkIns.getAs(as, checkInId);
  }

  public CheckIns.History history(
      CheckIns checkIns, String enrolmentId, @Nullable String cursor, int size) {
    return as == null
        ? checkIns.history(enrolmentId, cursor, size)
        : checkIns.historyAs(as, enrolmentId, cursor, size);
  }

  public CoachingSessions.Page sessions(
      CoachingSessions sessions, String enrolmentId, @Nullable String cursor, int size) {
    return as == null
        ? sessions.of(enrolmentId, cursor, size)
        : sessions.ofAs(as, enrolmentId, cursor, size);
  }

  public Tracks.Track track(Tracks tracks, String enrolmentId) {
    return as == null ? tracks.get(enrolmentId) : tracks.getAs(as, enrolmentId);
  }

  public Submissions.Submission submission(
      Submissions submissions, String enrolmentId, String milestoneKey) {
    return as == null
        ? submissions.get(enrolmentId, milestoneKey)
        : submissions.getAs(as, enrolmentId, milestoneKey);
  }

  public Mentees.Enrolment enrolment(Mentees mentees, String enrolmentId) {
    return as == null ? mentees.enrolment(enrolmentId) : mentees.enrolmentAs(as, enrolmentId);
  }
}
