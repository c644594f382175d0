package io.waymark.coaching;

import io.micronaut.context.annotation.Value;
import io.waymark.ical.CalendarText;
import io.waymark.ical.InvitationTo;
import io.waymark.mail.Enclosed;
import io.waymark.mail.EnclosureSource;
import io.waymark.mail.Letter;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/**
 * The entry for a calendar that comes with a letter about a session, as the session stands when the
 * letter leaves (iTIP, RFC 5546). It comes from Waymark's own address and names nobody else's.
 */
@Singleton
class SessionInvitation implements EnclosureSource {
  static final String KIND = "coaching_session";

  private final SessionRepository sessions;
  private final SessionEntries entries;
  private final TenantRegistry organisations;
  private final String organizer;

  SessionInvitation(
      SessionRepository sessions,
      SessionEntries entries,
      TenantRegistry organisations,
      @Value("${waymark.mail.from}") String from)
      throws AddressException {
    this.sessions = sessions;
    this.entries = entries;
    this.organisations = organisations;
    this.organizer = new InternetAddress(from).getAddress();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Enclosed> make(long id, Letter letter) {
    return sessions.findById(id).map(row -> enclosed(row, letter));
  }

  Enclosed enclosed(SessionRow row, Letter letter) {
    var to = new InvitationTo(organizer, letter.address(), row.status() == SessionStatus.CANCELLED);
    var entry = entries.of(row, organisations.current().slug(), letter.language());
    return new Enclosed("text/calendar; method=" + to.method(), CalendarText.invitation(entry, to));
  }
}
