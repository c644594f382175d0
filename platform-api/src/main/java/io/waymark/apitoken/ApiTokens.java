package io.waymark.apitoken;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.identity.AccountActs;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.page.Page;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.shared.token.BearerToken;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a tenant's members. */
@Singleton
public class ApiTokens {
  /** What the text of each begins with. */
  static final String KIND = "wm";

  private static final int MOST = 20;

  private final ApiTokenRepository tokens;
  private final AccountActs acts;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  ApiTokens(ApiTokenRepository tokens, AccountActs acts, Audit audit, Ids ids, Clock clock) {
    this.tokens = tokens;
    this.acts = acts;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes a token and tells its holder by mail.
   *
   * @return the token with its secret, which nobody can show again
   * @throws Unprocessable {@code api_token.roles} when it is to do more than its holder may
   * @throws Conflict {@code api_token.too_many}
   */
  @Transactional
  public MadeApiToken make(Actor actor, MakeApiToken wanted) {
    if (!actor.roles().containsAll(wanted.roles())) {
      throw new Unprocessable(
          "api_token.roles", "A token can have no role that you do not have here.");
    }
    if (tokens.countByMembershipId(actor.membershipId()) >= MOST) {
      throw new Conflict("api_token.too_many", "You have twenty tokens. Remove one first.");
    }
    var bearer = BearerToken.fresh(KIND, actor.tenantId(), ids.next());
    var now = clock.instant();
    var token =
        new ApiToken(
            bearer.id(),
            actor.tenantId(),
            actor.membershipId(),
            wanted.name().strip(),
            ApiToken.joined(wanted.roles()),
            bearer.hash(),
            now,
            now.plus(Duration.ofDays(wanted.days())),
            null);
    tokens.save(token);
    audit.record(
        "api_token.made", new Subject("api_token", token.id()), token.facts(actor.accountId()));
    acts.recordAndTell(actor.accountId(), "account.api_token_made");
    return MadeApiToken.of(token, bearer.text());
  }

  /** One's own, the newest first; those that have expired are there until they are removed. */
  List<ApiTokenView> own(Actor actor) {
    var now = clock.instant();
    return tokens.findByMembershipIdOrderByIdDesc(actor.membershipId()).stream()
        .map(token -> ApiTokenView.of(token, now))
        .toList();
  }

  /** Everybody's, the newest first. */
  Page<HeldApiTokenView> page(Actor actor, @Nullable Id before, int size) {
    var now = clock.instant();
    var found =
        tokens.page(actor.tenantId(), before == null ? Long.MAX_VALUE : before.value(), size + 1);
    var shown = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        shown.stream().map(token -> HeldApiTokenView.of(token, now)).toList(),
        found.size() > size ? new Id(shown.getLast().id()).toString() : null);
  }
}
