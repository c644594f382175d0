package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the link of somebody who left an organisation opens, without a sign-in. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1/leaving", errorType = ProblemBody.class)
public interface Leaving {
  /** Uses nothing up. */
  @Post("/page")
  Page read(@Body Token token);

  @Post("/exports")
  Export start(@Body Token token);

  /** The last part of the link. */
  @Serdeable
  record Token(String token) {
    @Override
    public String toString() {
      return "Token[]";
    }
  }

  /** What the person wrote there and was answered, until it is erased. */
  @Serdeable
  record Page(
      String organisation,
      String name,
      Instant leftAt,
      Instant until,
      List<Written> checkIns,
      @Nullable Export export) {
    public Page {
      checkIns = Lists.orEmpty(checkIns);
    }
  }

  /** A check-in. */
  @Serdeable
  record Written(
      String cohort,
      int period,
      Instant submittedAt,
      @Nullable Integer confidence,
      @Nullable String win,
      @Nullable String blocker,
      @Nullable String question,
      List<Promised> commitments,
      List<Answer> replies) {
    public Written {
      commitments = Lists.orEmpty(commitments);
      replies = Lists.orEmpty(replies);
    }
  }

  /** A commitment, and what became of it. */
  @Serdeable
  record Promised(int position, String text, @Nullable String outcome, @Nullable String reason) {}

  /** What a mentor answered. */
  @Serdeable
  record Answer(String mentor, String text, Instant sentAt) {}
}
