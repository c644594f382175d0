package io.waymark.identity;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The browsers in which a person is signed in. */
@Singleton
public class SignIns {
  /** How long a sign-in is proof enough to change how an account is protected. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final SignInFamilyRepository families;
  private final SignInFamilies endings;
  private final AccountActs acts;
  private final ApplicationEventPublisher<SignedOutEverywhere> events;
  private final Clock clock;

  SignIns(
      SignInFamilyRepository families,
      SignInFamilies endings,
      AccountActs acts,
      ApplicationEventPublisher<SignedOutEverywhere> events,
      Clock clock) {
    this.families = families;
    this.endings = endings;
    this.acts = acts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks before a change to how an account is protected. A refresh makes no sign-in fresh, nor does
   * entering another tenant.
   *
   * @param familyId of the session that asks
   * @throws Forbidden {@code session.too_old}; {@code session.sign_on} when an organisation's
   *     single sign-on opened it, however lately
   */
  public void requireFresh(long familyId) {
    var family = families.findById(familyId).orElseThrow(NotFound::new);
    if (family.signOn()) {
      throw OwnMeansGate.refusal();
    }
    var signedInAt = family.signedInAt();
    if (clock.instant().isAfter(signedInAt.plus(FRESH))) {
      throw new Forbidden("session.too_old", "For this, sign in again: it has been a while.");
    }
  }

  SignInsView list(long accountId, long familyId) {
    long current = browserOf(familyId);
    return new SignInsView(
        live(accountId).stream().collect(groupingBy(SignInFamily::browserId)).values().stream()
            .map(browser -> SignInView.of(browser, current))
            .sorted(Comparator.comparing(SignInView::lastUsedAt).reversed())
            .toList());
  }

  /**
   * @throws NotFound when this person has no such sign-in any more
   */
  @Transactional
  void end(long accountId, long browserId) {
    if (end(accountId, family -> family.browserId() == browserId) == 0) {
      throw new NotFound();
    }
    acts.record(accountId, "account.sign_in_ended");
  }

  /**
   * Ends API tokens as well: whoever presses this wants nobody else in.
   *
   * @param familyId of the session that asks, whose browser stays signed in
   */
  @Transactional
  void endOthers(long accountId, long familyId) {
    long current = browserOf(familyId);
    if (end(accountId, family -> family.browserId() != current) > 0) {
      acts.record(accountId, "account.sign_ins_ended");
    }
    events.publishEvent(new SignedOutEverywhere(accountId));
  }

  /** Signs a person out everywhere, and ends their API tokens. */
  @Transactional
  public void endAll(long accountId) {
    if (end(accountId, family -> true) > 0) {
      acts.record(accountId, "account.sign_ins_ended");
    }
    events.publishEvent(new SignedOutEverywhere(accountId));
  }

  /** Ends every session that the tenant's single sign-on opened. */
  @Transactional
  public void endAllBySignOn(long tenantId) {
    endings.revoke(families.findByTenantIdAndSignOnTrueAndEndedAtIsNull(tenantId));
  }

  private int end(long accountId, Predicate<SignInFamily> which) {
    var ended = live(accountId).stream().filter(which).toList();
    endings.revoke(ended);
    return ended.size();
  }

  private List<SignInFamily> live(long accountId) {
    var now = clock.instant();
    return families.findByAccountIdAndEndedAtIsNull(accountId).stream()
        .filter(family -> !family.overAt(now))
        .toList();
  }

  private long browserOf(long familyId) {
    return families.findById(familyId).orElseThrow(NotFound::new).browserId();
  }
}
