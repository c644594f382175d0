package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation's single sign-on, for its owners. */
@ApiCall
@Client(id = "api", path = "/api/v1/sign-on", errorType = ProblemBody.class)
public interface SignOn {
  @Get
  Settings read();

  @Put
  Settings change(@Header("If-Match") String etag, @Body Change change);

  /** Asks an issuer now whether it would do. */
  @Post("/trials")
  Trial look(@Body Tried tried);

  /** What somebody becomes who comes in for the first time. */
  enum JoiningRole {
    PARTICIPANT,
    MENTOR
  }

  /** What is wrong with an issuer, if anything. */
  enum Finding {
    FINE,
    NO_ADDRESS,
    NOT_HTTPS,
    UNKNOWN_HOST,
    PRIVATE_HOST,
    NO_ANSWER,
    NO_TRUST,
    NO_DESCRIPTION,
    OTHER_ISSUER,
    NO_CODE_FLOW,
    NO_KEYS,
    WRONG_CLIENT
  }

  /**
   * All but the callback is absent or empty where nothing is set yet.
   *
   * @param hasSecret whether a client secret is kept; it is never shown
   * @param callback what to register at the issuer
   */
  @Serdeable
  record Settings(
      @Nullable String issuer,
      @Nullable String client,
      boolean hasSecret,
      JoiningRole joiningRole,
      List<String> domains,
      boolean enabled,
      String callback,
      String etag) {
    public Settings {
      domains = Lists.orEmpty(domains);
    }
  }

  /** Everything at once; a secret that is left out is kept. */
  @Serdeable
  record Change(
      String issuer,
      String client,
      @Nullable String clientSecret,
      JoiningRole joiningRole,
      List<String> domains,
      boolean enabled) {
    @Override
    public String toString() {
      return "Change[" + issuer + "]";
    }
  }

  /** What is to be tried; a secret that is left out is the one that is kept for this issuer. */
  @Serdeable
  record Tried(String issuer, String client, @Nullable String clientSecret) {
    @Override
    public String toString() {
      return "Tried[" + issuer + "]";
    }
  }

  /** What came of it. */
  @Serdeable
  record Trial(Finding finding) {}
}
