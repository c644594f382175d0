package io.waymark.signon;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.oidc.Finding;
import io.waymark.oidc.ProviderTrouble;
import io.waymark.oidc.TokenRefused;
import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.shared.problem.Problem;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in words for people why an issuer's word was not taken, and in the audit for owners. */
@Singleton
class Vouching {
  private static final Logger LOG = LoggerFactory.getLogger(Vouching.class);

  private final Refusals refusals;

  Vouching(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * Before anybody has come back: strangers write nothing into the audit.
   *
   * @throws Unprocessable {@code sign_on.unreachable}
   */
  static <T> T reach(Supplier<T> question) {
    try {
      return question.get();
    } catch (ProviderTrouble trouble) {
      LOG.info("A sign-on cannot begin: {}", trouble.finding());
      throw said(trouble.finding());
    }
  }

  /**
   * In the scope of the tenant whose issuer is asked.
   *
   * @throws Unprocessable {@code sign_on.unreachable}, {@code sign_on.client}
   * @throws NotAuthenticated {@code sign_on.code}, {@code sign_on.token}, {@code sign_on.clock}
   */
  <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (ProviderTrouble trouble) {
      LOG.info("A sign-on failed: {}", trouble.finding());
      refusals.record(trouble.finding().name());
      throw said(trouble.finding());
    } catch (TokenRefused refused) {
      LOG.info("A sign-on was refused: {}", refused.getMessage());
      refusals.record(refused.reason().name());
      throw said(refused.reason());
    }
  }

  private static Problem said(Finding finding) {
    return finding == Finding.WRONG_CLIENT
        ? new Unprocessable(
            "sign_on.client",
            "Your organisation's sign-in does not know Waymark, or not by its present secret.")
        : new Unprocessable(
            "sign_on.unreachable", "Your organisation's sign-in does not answer as it should.");
  }

  private static Problem said(TokenRefused.Reason reason) {
    return switch (reason) {
      case CODE ->
          new NotAuthenticated(
              "sign_on.code", "Your organisation's sign-in took its answer back. Begin again.");
      case TOKEN ->
          new NotAuthenticated(
              "sign_on.token", "What your organisation's sign-in answered proves nothing.");
      case CLOCK ->
          new NotAuthenticated(
              "sign_on.clock",
              "The clocks of your organisation's sign-in and of Waymark are more than two minutes"
                  + " apart.");
    };
  }

  /** Apart, because it is a transaction of its own. */
  @Singleton
  static class Refusals {
    private final Audit audit;

    Refusals(Audit audit) {
      this.audit = audit;
    }

    @Transactional
    void record(String reason) {
      audit.record(Author.NOBODY, "sign_on.refused", null, Map.of("reason", reason));
    }
  }
}
