package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in.
 *
 * @param current whether it is the one that asks
 * @param program such as Firefox; absent when nobody can tell
 * @param platform such as Linux; absent when nobody can tell
 * @param address of the network that the sign-in came from; of IPv6 the /64; absent for old ones
 * @param lastUsedAt to some ten minutes
 */
@Serdeable
record SignInView(
    Id id,
    boolean current,
    @Nullable String program,
    @Nullable String platform,
    @Nullable String address,
    Instant signedInAt,
    Instant lastUsedAt) {

  /**
   * @param families of one browser, one for each organisation that was entered
   */
  static SignInView of(List<SignInFamily> families, long currentBrowserId) {
    var first = families.getFirst();
    return new SignInView(
        new Id(first.browserId()),
        first.browserId() == currentBrowserId,
        first.program(),
        first.platform(),
        first.address().isEmpty() ? null : first.address(),
        first.signedInAt(),
        families.stream()
            .map(SignInFamily::rotatedAt)
            .max(Comparator.naturalOrder())
            .orElseThrow());
  }
}
