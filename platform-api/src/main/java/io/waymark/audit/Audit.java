package io.waymark.audit;

import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down who did what, for good. Every admin act calls it in its own transaction. */
@Singleton
public class Audit {
  private final AuditRepository events;
  private final Authorship authorship;
  private final Ids ids;
  private final Clock clock;

  Audit(AuditRepository events, Authorship authorship, Ids ids, Clock clock) {
    this.events = events;
    this.authorship = authorship;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records an act of whoever is signed in, in the tenant in scope.
   *
   * @param action a stable word such as {@code membership.roles_changed}, at most 60 characters
   * @param details facts without secrets and without what a participant wrote
   * @throws jakarta.transaction.TransactionalException outside a transaction: the act and its
   *     record stand or fall together
   */
  @Transactional(TxType.MANDATORY)
  public void record(String action, Subject subject, Map<String, Object> details) {
    record(authorship.current(), action, subject, details);
  }

  /**
   * Like the other, for acts around sign-in, when no token says yet who it is.
   *
   * @param subject null when the act was aimed at nothing that exists
   */
  @Transactional(TxType.MANDATORY)
  public void record(
      Author author, String action, @Nullable Subject subject, Map<String, Object> details) {
    events.save(
        new AuditEvent(
            ids.next(),
            null,
            clock.instant(),
            author.accountId(),
            author.membershipId(),
            action,
            subject == null ? null : subject.kind(),
            subject == null ? null : subject.id(),
            details));
  }
}
