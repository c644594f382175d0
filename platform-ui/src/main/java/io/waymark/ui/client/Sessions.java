package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens, renews and ends sessions. These calls bring their own token, if any. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1/sessions", errorType = ProblemBody.class)
public interface Sessions {
  /**
   * Signs in with a password; 409 {@code session.tenant_required} lists the tenants to choose from.
   */
  @Post
  Session create(@Body SignIn signIn);

  /** Goes on with a sign-in: proves the second factor, or names the tenant. */
  @Post("/second-factor")
  Session goOn(@Body Continue proof);

  /** Begins a sign-in with a passkey: what to ask the browser for. */
  @Post("/passkey/options")
  PasskeyRequest askPasskey();

  /** Signs in with what a passkey answered. */
  @Post("/passkey")
  Session usePasskey(@Body PasskeyAnswer answer);

  /** Trades a refresh token for a new pair; the old one is spent. */
  @Post("/refresh")
  Session refresh(@Body Refresh refresh);

  /** Opens a session of the same account in another tenant; 403 when it is no member there. */
  @Post("/switch")
  Session switchTo(@Header("Authorization") String bearer, @Body Switch tenant);

  /** Ends every session of this browser. */
  @Delete("/current")
  HttpResponse<?> end(@Header("Authorization") String bearer);

  /** What a person types to sign in, and the tenant where they have several. */
  @Serdeable
  record SignIn(String email, String password, @Nullable String tenant) {
    @Override
    public String toString() {
      return "SignIn[]";
    }
  }

  /**
   * One of two proofs; neither when the challenge says that all is proved and only the tenant was
   * missing.
   */
  @Serdeable
  record Continue(
      String challenge,
      @Nullable String code,
      @Nullable String recoveryCode,
      @Nullable String tenant) {
    @Override
    public String toString() {
      return "Continue[]";
    }
  }

  /**
   * What to ask the browser for.
   *
   * @param timeout milliseconds
   */
  @Serdeable
  record PasskeyRequest(String challenge, String relyingParty, long timeout) {}

  /** What the browser answered, in base64url, and the tenant where there are several. */
  @Serdeable
  record PasskeyAnswer(
      String credential,
      String clientData,
      String authenticatorData,
      String signature,
      String userHandle,
      @Nullable String tenant) {
    /** The same answer for a tenant. */
    public PasskeyAnswer in(@Nullable String slug) {
      return new PasskeyAnswer(
          credential, clientData, authenticatorData, signature, userHandle, slug);
    }

    @Override
    public String toString() {
      return "PasskeyAnswer[]";
    }
  }

  /** A refresh token on its way to be spent. */
  @Serdeable
  record Refresh(String refreshToken) {
    @Override
    public String toString() {
      return "Refresh[]";
    }
  }

  /** The slug of the tenant to go to. */
  @Serdeable
  record Switch(String tenant) {}

  /**
   * A session in one tenant.
   *
   * @param expiresIn seconds until the access token ends
   * @param tenant the tenant's slug
   * @param secondFactorMissing whether the session serves to set a second factor up, and nothing
   *     else
   */
  @Serdeable
  record Session(
      String accessToken,
      String refreshToken,
      int expiresIn,
      String tenant,
      List<Role> roles,
      boolean secondFactorMissing) {
    @Override
    public String toString() {
      return "Session[" + tenant + "]";
    }
  }
}
