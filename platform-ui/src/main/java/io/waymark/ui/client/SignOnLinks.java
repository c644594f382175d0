package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;

/** Connects an organisation's sign-on with the account that is signed in. */
@ApiCall
@Client(id = "api", path = "/api/v1/me/sign-on-links", errorType = ProblemBody.class)
public interface SignOnLinks {
  @Post
  Linked link(@Body Offer offer);

  /** What the sign-on handed out. */
  @Serdeable
  record Offer(String challenge) {
    @Override
    public String toString() {
      return "Offer[]";
    }
  }

  /** The slug of the organisation. */
  @Serdeable
  record Linked(String tenant) {}
}
