package io.waymark.participation;

import io.waymark.application.KnownMember;
import io.waymark.invitation.Invitee;
import io.waymark.memberimport.Row;
import io.waymark.participation.ImportView.RowView;
import io.waymark.tenancy.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what happens to each row, in their order: places go to the first of them. */
final class Fates {
  private final Map<String, KnownMember> members;
  private final Map<String, Fate> settled;
  private final Set<Long> here;
  private final Set<Long> taken;
  private long free;

  /**
   * @param members by address
   * @param settled addresses of others with whom nothing happens, and why
   * @param here members who are or were in the cohort, or wait for it
   * @param taken those, and members who are elsewhere in the program
   * @param free how many places
   */
  Fates(
      Map<String, KnownMember> members,
      Map<String, Fate> settled,
      Set<Long> here,
      Set<Long> taken,
      long free) {
    this.members = members;
    this.settled = settled;
    this.here = here;
    this.taken = taken;
    this.free = free;
  }

  RowView of(Row row) {
    KnownMember member = members.get(row.email());
    String reason = row.reason() == null ? reason(row, member) : row.reason();
    Fate fate = reason == null ? fate(row, member) : Fate.REFUSED;
    return new RowView(row.line(), row.email(), row.name(), fate, reason);
  }

  private @Nullable String reason(Row row, @Nullable KnownMember member) {
    Invitee invitee = row.invitee();
    if (invitee != null && !invitee.roles().equals(Set.of(Role.PARTICIPANT))) {
      return "roles.other";
    }
    if (member == null || here.contains(member.membershipId())) {
      return null;
    }
    if (!member.isParticipant()) {
      return "not_participant";
    }
    return taken.contains(member.membershipId()) ? "elsewhere" : null;
  }

  private Fate fate(Row row, @Nullable KnownMember member) {
    Fate before = member == null ? settled.get(row.email()) : fateHere(member);
    if (before != null) {
      return before;
    }
    if (free <= 0) {
      return Fate.WAITLIST;
    }
    free--;
    return member == null ? Fate.INVITE : Fate.ENROL;
  }

  private @Nullable Fate fateHere(KnownMember member) {
    return here.contains(member.membershipId()) ? Fate.IN_ALREADY : null;
  }
}
