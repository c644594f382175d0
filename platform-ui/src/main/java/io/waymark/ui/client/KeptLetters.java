package io.waymark.ui.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What a demo would have sent. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1/demo/letters", errorType = ProblemBody.class)
public interface KeptLetters {
  @Get
  Kept list();

  /**
   * The letters, newest first.
   *
   * @param kept false wherever letters are really sent
   */
  @Serdeable
  record Kept(boolean kept, List<Letter> items) {
    public Kept {
      items = Lists.orEmpty(items);
    }
  }

  /** A letter. */
  @Serdeable
  record Letter(String to, String subject, Instant sentAt, String text) {}
}
