package io.waymark.ui.member;

import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.Invitations.Invitation;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Member;
import io.waymark.ui.client.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Members and invitations of Acme. */
final class People {
  static final Member OLGA = member("OLGA", "Olga Berg", true, Role.OWNER);
  static final Member MARA = member("MARA", "Mara Lindqvist", true, Role.MENTOR, Role.ADMIN);
  static final Member HENRIK = member("HENRIK", "Henrik Dahl", false, Role.MENTOR);

  private People() {}

  static Member member(String id, String name, boolean active, Role... roles) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@acme.example";
    Instant joined = Instant.parse("2025-11-03T09:00:00Z");
    return new Member(id, name, "Engineer", email, List.of(roles), active, joined, "\"3\"");
  }

  static Members.Page page(Member... members) {
    return new Members.Page(List.of(members), null);
  }

  static Invitation invited(String name, Invitations.Status status) {
    Instant sent = Instant.parse("2026-03-17T09:00:00Z");
    return new Invitation(
        "I-" + name,
        name.toLowerCase(Locale.ROOT) + "@acme.example",
        name,
        null,
        List.of(Role.PARTICIPANT),
        status,
        sent,
        sent.plusSeconds(14 * 86_400),
        status == Invitations.Status.DECLINED ? sent.plusSeconds(86_400) : null);
  }
}
