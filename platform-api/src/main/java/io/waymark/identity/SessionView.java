package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.Role;
import java.util.Set;

/**
 * @param refreshToken good once; the answer to its use holds the next
 * @param expiresIn seconds that the access token is good for
 * @param tenant slug of the organisation that both tokens belong to
 * @param secondFactorMissing whether the organisation asks for a second factor that the account has
 *     not: until it has, this session serves to set one up and nothing else
 */
@Serdeable
public record SessionView(
    String accessToken,
    String refreshToken,
    long expiresIn,
    String tenant,
    Set<Role> roles,
    boolean secondFactorMissing) {
  /** Never shows a token: records are printed in logs. */
  @Override
  public String toString() {
    return "SessionView[tenant=" + tenant + "]";
  }
}
