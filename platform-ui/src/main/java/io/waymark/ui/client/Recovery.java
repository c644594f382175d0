package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;

/** What the links of letters about an account do, for somebody who need not be signed in. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Recovery {
  /** Sends a link for a new password; the answer is the same whoever asks. */
  @Post("/password-resets")
  HttpResponse<?> ask(@Body Address address);

  @Put("/password-resets")
  HttpResponse<?> reset(@Body NewPassword password);

  @Post("/email-changes/confirmations")
  HttpResponse<?> confirmEmail(@Body Link link);

  @Post("/email-changes/undoings")
  HttpResponse<?> undoEmail(@Body Link link);

  @Post("/personal-addresses/confirmations")
  HttpResponse<?> confirmPersonalAddress(@Body Link link);

  /** Whose password was forgotten. */
  @Serdeable
  record Address(String email) {}

  /** The last part of the link, and what the password shall be. */
  @Serdeable
  record NewPassword(String token, String password) {
    @Override
    public String toString() {
      return "NewPassword[]";
    }
  }

  /** The last part of the link. */
  @Serdeable
  record Link(String token) {
    @Override
    public String toString() {
      return "Link[]";
    }
  }
}
