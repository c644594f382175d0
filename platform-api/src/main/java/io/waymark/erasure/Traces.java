package io.waymark.erasure;

import io.waymark.audit.AuditErasure;
import io.waymark.audit.Subject;
import io.waymark.mail.LetterErasure;
import jakarta.inject.Singleton;
import java.util.Map;

/** What speaks of a person without being theirs: letters, invitations, values in the audit. */
@Singleton
class Traces {
  private static final String INVITATIONS =
      "SELECT i.id FROM invitation i WHERE i.tenant_id = :tenantId AND i.address = :address";
  private static final String REMOVE =
      "DELETE FROM invitation WHERE tenant_id = :tenantId AND id = :id";

  /** As a directory knows somebody who never joined. */
  private static final String DIRECTORY =
      """
      DELETE FROM scim_user
      WHERE tenant_id = :tenantId AND (address = :address OR user_name = :address)
      """;

  /** As somebody applied for a cohort, or was put down for one. */
  private static final String APPLICATIONS =
      "DELETE FROM application WHERE tenant_id = :tenantId AND address = :address";

  private final Statements statements;
  private final LetterErasure letters;
  private final AuditErasure audit;

  Traces(Statements statements, LetterErasure letters, AuditErasure audit) {
    this.statements = statements;
    this.letters = letters;
    this.audit = audit;
  }

  /** In the scope of the tenant, whether or not the person was ever in it. */
  void remove(long tenantId, Identity identity) {
    for (String address : identity.addresses()) {
      removeInvitations(tenantId, address);
      statements.run(DIRECTORY, Map.of("tenantId", tenantId, "address", address));
      statements.run(APPLICATIONS, Map.of("tenantId", tenantId, "address", address));
    }
    letters.forget(identity.forgotten());
    audit.ofAccount(identity.accountId());
  }

  /** Once, for all tenants. */
  void removeKept(Identity identity) {
    letters.forgetKept(identity.forgotten());
  }

  private void removeInvitations(long tenantId, String address) {
    for (long id : statements.ids(INVITATIONS, Map.of("tenantId", tenantId, "address", address))) {
      audit.ofSubject(new Subject("invitation", id));
      statements.run(REMOVE, Map.of("tenantId", tenantId, "id", id));
    }
  }
}
