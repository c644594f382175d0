package io.waymark.signon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.etag.ETag;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom a tenant trusts to say who somebody is.
 *
 * @param clientSecret sealed; null for a client that has none
 * @param domains between commas, in small letters
 */
@MappedEntity("sign_on")
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record SignOn(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    String issuer,
    String clientId,
    // Twice, because the mapper does not see the one that stands with the array.
    @io.micronaut.core.annotation.Nullable byte @Nullable [] clientSecret,
    JoiningRole joiningRole,
    String domains,
    boolean enabled,
    @Version @Nullable Long version) {
  /** What a change must name where there is nothing yet. */
  static final String NONE_YET = ETag.of(0);

  List<String> domainList() {
    return Arrays.stream(domains.split(",")).filter(domain -> !domain.isEmpty()).toList();
  }

  /** Grows with each change, and is never that of nothing. */
  long generation() {
    return Objects.requireNonNull(version) + 1;
  }
}
