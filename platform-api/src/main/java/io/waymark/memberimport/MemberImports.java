package io.waymark.memberimport;

import io.waymark.invitation.Invitations;
import io.waymark.invitation.Invitations.Known;
import io.waymark.invitation.Invitee;
import io.waymark.quota.Quotas;
import io.waymark.setting.Settings;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Invites many people at once: every row, or none while one of them is refused. Safe to run twice:
 * who is invited or a member already gets no second letter.
 */
@Singleton
class MemberImports {
  private final Invitations invitations;
  private final Quotas quotas;
  private final Settings settings;

  MemberImports(Invitations invitations, Quotas quotas, Settings settings) {
    this.invitations = invitations;
    this.quotas = quotas;
    this.settings = settings;
  }

  /**
   * @throws Unprocessable {@code import.encoding}, {@code import.malformed}, {@code
   *     import.columns}, {@code import.empty}, {@code import.too_many}
   * @throws Conflict {@code limit.members}, of a dry run as well
   */
  @Transactional
  ImportView run(Actor actor, ImportMembers wanted) {
    var rows = Sheet.readBase64(wanted.file(), settings.read().language());
    var known =
        invitations.known(actor.tenantId(), rows.stream().map(Row::email).distinct().toList());
    var views = rows.stream().map(row -> view(actor, row, known.get(row.email()))).toList();
    var inviting = inviting(rows, views);
    int refused = (int) views.stream().filter(view -> view.fate() == Fate.REFUSED).count();
    if (refused == 0 && !inviting.isEmpty()) {
      quotas.requireRoomFor(inviting.size());
    }
    boolean applied = wanted.apply() && refused == 0;
    if (applied && !inviting.isEmpty()) {
      invitations.inviteAll(actor, inviting);
    }
    return new ImportView(applied, inviting.size(), refused, views);
  }

  private static RowView view(Actor actor, Row row, @Nullable Known known) {
    var reason = row.reason() == null ? forbidden(actor, row) : row.reason();
    return new RowView(row.line(), row.email(), row.name(), fate(reason, known), reason);
  }

  private static Fate fate(@Nullable String reason, @Nullable Known known) {
    if (reason != null) {
      return Fate.REFUSED;
    }
    return switch (known) {
      case null -> Fate.INVITE;
      case INVITED -> Fate.INVITED_ALREADY;
      case MEMBER -> Fate.MEMBER_ALREADY;
      case DECLINED -> Fate.DECLINED;
    };
  }

  private static @Nullable String forbidden(Actor actor, Row row) {
    var invitee = Objects.requireNonNull(row.invitee());
    return invitee.roles().contains(Role.OWNER) && !actor.is(Role.OWNER) ? "roles.owner" : null;
  }

  private static List<Invitee> inviting(List<Row> rows, List<RowView> views) {
    Map<Long, Fate> fates =
        views.stream().collect(java.util.stream.Collectors.toMap(RowView::line, RowView::fate));
    return rows.stream()
        .filter(row -> fates.get(row.line()) == Fate.INVITE)
        .map(row -> Objects.requireNonNull(row.invitee()))
        .toList();
  }
}
