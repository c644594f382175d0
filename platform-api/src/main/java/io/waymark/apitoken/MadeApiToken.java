package io.waymark.apitoken;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;

/**
 * @param token to be kept now: it is not shown again
 */
@Serdeable
public record MadeApiToken(Id apiTokenId, String name, Instant expiresAt, String token) {
  static MadeApiToken of(ApiToken made, String token) {
    return new MadeApiToken(new Id(made.id()), made.name(), made.expiresAt(), token);
  }

  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "MadeApiToken";
  }
}
