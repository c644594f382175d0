package io.waymark.erasure;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.export.ExportTarget;
import io.waymark.export.Exports;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** Erases what is in an organisation of one of its people. In the scope of its tenant. */
@Singleton
class Contents {
  private final Statements statements;
  private final Exports exports;
  private final Audit audit;

  Contents(Statements statements, Exports exports, Audit audit) {
    this.statements = statements;
    this.exports = exports;
    this.audit = audit;
  }

  /**
   * @param nobody the account to which belongs what stays
   */
  void erase(long tenantId, Member member, long nobody) {
    var given =
        Map.of(
            "tenantId",
            tenantId,
            "membershipId",
            member.membershipId(),
            "accountId",
            member.accountId(),
            "nobody",
            nobody,
            "pseudonym",
            Nobodies.pseudonym(member.membershipId()));
    Written.REMOVED.forEach(sql -> statements.run(sql, given));
    Written.REWRITTEN.forEach(rewrite -> statements.run(rewrite, given));
    exports.remove(ExportTarget.leaving(tenantId, member.membershipId()));
    if (tenantId != Tenants.INSTALLATION) {
      exports.remove(ExportTarget.tenant(tenantId));
    }
    audit.record("membership.erased", new Subject("membership", member.membershipId()), Map.of());
  }
}
