package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way in by an organisation's own sign-in, for somebody who is not signed in. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface SignOnDoor {
  /** Organisations by an address or by their name in addresses; it says nothing of accounts. */
  @Post("/sign-on/choices")
  Choices find(@Body Typed typed);

  /** Where to send the browser. */
  @Post("/sign-on/attempts")
  Started start(@Body Start start);

  /** Signs in with what the browser brought back. */
  @Post("/sessions/sign-on")
  Sessions.Session finish(@Body Finish finish);

  /** An address, or an organisation's name in addresses. */
  @Serdeable
  record Typed(String text) {
    @Override
    public String toString() {
      return "Typed[]";
    }
  }

  /** Organisations to go on with. */
  @Serdeable
  record Choices(List<Choice> items) {
    public Choices {
      items = Lists.orEmpty(items);
    }
  }

  /** One of them. */
  @Serdeable
  record Choice(String slug, String name) {}

  /** The organisation to sign on at. */
  @Serdeable
  record Start(String slug) {}

  /** A sign-in that was begun; the attempt never leaves this server but back to the API. */
  @Serdeable
  record Started(String address, String state, String attempt) {
    @Override
    public String toString() {
      return "Started[]";
    }
  }

  /** What the browser brought back, beside the attempt that it answers. */
  @Serdeable
  record Finish(
      String slug,
      String attempt,
      String state,
      String code,
      @Nullable String issuer,
      @Nullable String zone) {
    @Override
    public String toString() {
      return "Finish[" + slug + "]";
    }
  }
}
