package io.waymark.audit;

import io.micronaut.data.runtime.multitenancy.TenantResolver;
import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down who did what, for good. Every admin act calls it in its own transaction. */
@Singleton
public class Audit {
  private final EventLog log;
  private final Authorship authorship;
  private final TenantResolver tenants;
  private final Ids ids;
  private final Clock clock;

  Audit(EventLog log, Authorship authorship, TenantResolver tenants, Ids ids, Clock clock) {
    this.log = log;
    this.authorship = authorship;
    this.tenants = tenants;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records an act of whoever is signed in, in the tenant in scope.
   *
   * @param action a stable word such as {@code membership.roles_changed}, at most 60 characters;
   *     the screen has words for each in its {@code audit} texts
   * @param details facts without secrets and without what a participant wrote: texts, whole
   *     numbers, flags and lists of these; what says something about a person as {@link Personal}
   * @throws jakarta.transaction.TransactionalException outside a transaction: the act and its
   *     record stand or fall together
   */
  @Transactional(TxType.MANDATORY)
  public void record(String action, Subject subject, Map<String, ?> details) {
    var whole = new HashMap<String, Object>(authorship.circumstances());
    whole.putAll(details);
    record(authorship.current(), action, subject, whole);
  }

  /**
   * Like the other, for acts around sign-in, when no token says yet who it is.
   *
   * @param subject null when the act was aimed at nothing that exists
   */
  @Transactional(TxType.MANDATORY)
  public void record(
      Author author, String action, @Nullable Subject subject, Map<String, ?> details) {
    long id = ids.next();
    var stored = Details.of(details, id, ids);
    log.append(
        (Long) tenants.resolveTenantIdentifier(),
        new AuditEvent(
            id,
            null,
            clock.instant(),
            author.accountId(),
            author.membershipId(),
            action,
            subject == null ? null : subject.kind(),
            subject == null ? null : subject.id(),
            stored.facts(),
            null),
        stored.values());
  }
}
