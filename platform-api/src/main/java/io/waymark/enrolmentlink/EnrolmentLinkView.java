package io.waymark.enrolmentlink;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;

/**
 * A link that is good now.
 *
 * @param tenant the organisation's slug, in the link's address
 * @param token the last part of the link's address
 */
@Serdeable
record EnrolmentLinkView(
    Id enrolmentLinkId, String tenant, String token, Instant madeAt, Instant expiresAt) {
  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "EnrolmentLinkView";
  }
}
