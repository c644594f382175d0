package io.waymark.tenanterasure;

import static java.util.stream.Collectors.toMap;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantKind;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Announces that organisations will be erased, and calls it off. In the installation's scope. */
@Singleton
public class Erasures {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

  private final TenantErasureRepository erasures;
  private final TenantRegistry registry;
  private final ErasureLetters letters;
  private final Ids ids;
  private final Clock clock;

  Erasures(
      TenantErasureRepository erasures,
      TenantRegistry registry,
      ErasureLetters letters,
      Ids ids,
      Clock clock) {
    this.erasures = erasures;
    this.registry = registry;
    this.letters = letters;
    this.ids = ids;
    this.clock = clock;
  }

  /** When organisations will be erased, by tenant; those that stay are left out. */
  public Map<Long, Instant> dueOf(Collection<Long> tenantIds) {
    return erasures.findByErasedIdInAndUnderWay(tenantIds, true).stream()
        .collect(toMap(TenantErasure::erasedId, TenantErasure::dueAt));
  }

  /**
   * Gives notice, and tells the owners.
   *
   * @param typed the organisation's name, to be sure that it is this one
   * @return what was written down
   * @throws NotFound when there is no such organisation
   * @throws Unprocessable {@code tenant.name_differs}
   * @throws Conflict {@code tenant.erasure_announced}
   */
  @Transactional
  TenantErasure announce(Actor actor, String slug, String typed) {
    var organisation = find(slug);
    if (!organisation.name().equals(typed.strip())) {
      throw new Unprocessable("tenant.name_differs", "This is not the organisation's name.");
    }
    var wanted =
        TenantErasure.announced(ids.next(), organisation, actor.membershipId(), clock.instant());
    var announced =
        DuplicateKey.becomes(
            () -> new Conflict("tenant.erasure_announced", "Its erasure is announced already."),
            () -> erasures.save(wanted));
    settle(announced, "tenant.erasure_announced");
    return announced;
  }

  /**
   * Takes the notice back; the organisation goes on as if there had been none.
   *
   * @throws NotFound when there is no such organisation, or no notice
   * @throws Conflict {@code tenant.erasing} when it is too late
   */
  @Transactional
  void callOff(String slug) {
    var erasure =
        erasures.findByErasedIdAndUnderWay(find(slug).id(), true).orElseThrow(NotFound::new);
    if (erasure.status() == ErasureStatus.BEGUN) {
      throw new Conflict("tenant.erasing", "It is too late: this organisation is being erased.");
    }
    settle(erasures.update(erasure.calledOff(clock.instant())), "tenant.erasure_called_off");
  }

  private void settle(TenantErasure erasure, String action) {
    var day = erasure.dueAt().atZone(ZoneOffset.UTC).toLocalDate();
    registry.recordInBoth(
        action, erasure.erasedId(), Map.of("slug", erasure.slug(), "day", day.toString()));
    letters.tellOwners(erasure, action);
  }

  private Organisation find(String slug) {
    return Optional.of(slug)
        .filter(SLUG.asMatchPredicate())
        .flatMap(registry::find)
        .filter(organisation -> organisation.kind() != TenantKind.INSTALLATION)
        .orElseThrow(NotFound::new);
  }
}
