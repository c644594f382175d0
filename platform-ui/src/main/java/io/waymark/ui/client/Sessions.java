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
   */
  @Serdeable
  record Session(
      String accessToken, String refreshToken, int expiresIn, String tenant, List<Role> roles) {
    @Override
    public String toString() {
      return "Session[" + tenant + "]";
    }
  }
}
