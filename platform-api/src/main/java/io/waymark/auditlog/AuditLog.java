package io.waymark.auditlog;

import io.waymark.shared.page.Page;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Members;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in a tenant, newest first; at most five statements a page, however long it is. */
@Singleton
class AuditLog {
  private final AuditReads reads;
  private final Members members;
  private final SubjectNames names;

  AuditLog(AuditReads reads, Members members, SubjectNames names) {
    this.reads = reads;
    this.members = members;
    this.names = names;
  }

  /**
   * @param after where the page before ended; null for the newest
   * @throws NotFound when the filter names somebody who never was a member here
   */
  Page<AuditEventView> page(
      Actor reader, AuditFilter filter, @Nullable AuditCursor after, int size) {
    requireMember(filter);
    List<AuditRead> found = read(reader.tenantId(), filter, after, size + 1);
    List<AuditRead> shown = found.stream().limit(size).toList();
    return new Page<>(
        depicted(reader.tenantId(), shown),
        found.size() > size ? AuditCursor.of(shown.getLast()).toString() : null);
  }

  /**
   * Who did something here is or was a member. The installation's log also holds what people of
   * organisations did to their accounts, and by their memberships there nobody finds it.
   */
  void requireMember(AuditFilter filter) {
    if (filter.actorId() != null) {
      members.get(filter.actorId().value());
    }
  }

  List<AuditRead> read(long tenantId, AuditFilter filter, @Nullable AuditCursor after, int most) {
    return reads.page(new AuditSql(tenantId, filter).after(after), most);
  }

  /** Reads names in the scope of the tenant, which the caller opens. */
  List<AuditEventView> depicted(long tenantId, List<AuditRead> events) {
    var depiction =
        new Depiction(
            members.get(Depiction.peopleIn(events)),
            names.in(tenantId, events),
            reads.personal(tenantId, Depiction.personalIn(events)));
    return events.stream().map(depiction::of).toList();
  }
}
