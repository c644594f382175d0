package io.waymark.auditlog;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, by whom, when.
 *
 * @param actor absent when nobody was signed in, or when Waymark itself did it
 * @param action a stable word, such as {@code membership.roles_changed}
 * @param subject absent when it was aimed at nothing that exists
 */
@Serdeable
record AuditEventView(
    Id id,
    Instant at,
    @Nullable ActorView actor,
    String action,
    @Nullable SubjectView subject,
    List<DetailView> details) {
  /**
   * @param active false once the membership is deactivated
   */
  @Serdeable
  record ActorView(Id membershipId, String name, boolean active) {}

  /**
   * @param kind what it is, such as {@code cohort}
   * @param name absent where it has none, or is gone; of an enrolment or a pairing, its
   *     participant's
   */
  @Serdeable
  record SubjectView(String kind, Id id, @Nullable String name) {}

  /**
   * @param value as text; absent once a personal value was erased
   */
  @Serdeable
  record DetailView(String field, @Nullable String value) {}
}
