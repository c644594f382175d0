package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;

/** The organisations of whoever is signed in. */
@ApiCall
@Client(id = "api", path = "/api/v1/me/memberships", errorType = ProblemBody.class)
public interface OwnMemberships {
  /** Accepts an invitation with the account that is signed in. */
  @Post
  Joining.Joined join(@Body Joining.Token token);
}
