package io.waymark.ical;

/**
 * Who is invited to an entry, by whom; nobody else's address stands in an invitation.
 *
 * @param organizer the address that it comes from
 * @param attendee the reader's address
 * @param cancelled whether it takes place no more
 */
public record InvitationTo(String organizer, String attendee, boolean cancelled) {
  /** The method that calendars go by (RFC 5546). */
  public String method() {
    return cancelled ? "CANCEL" : "REQUEST";
  }
}
