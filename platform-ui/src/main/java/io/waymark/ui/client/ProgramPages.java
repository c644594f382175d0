package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The public pages of programs, for those who write them. */
@ApiCall
@Client(id = "api", path = "/api/v1/programs", errorType = ProblemBody.class)
public interface ProgramPages {
  @Get("/{programId}/page")
  Page read(String programId);

  @Put("/{programId}/page")
  Page edit(String programId, @Header("If-Match") String etag, @Body Wanted wanted);

  /**
   * A page as it is edited.
   *
   * @param organisation its slug, in the page's address
   * @param programKey the program's slug, in the page's address
   */
  @Serdeable
  record Page(
      String programId,
      String name,
      String organisation,
      String programKey,
      boolean published,
      String aboutEn,
      String aboutDe,
      String audienceEn,
      String audienceDe,
      String timingEn,
      String timingDe,
      List<Question> questions,
      String etag) {
    public Page {
      questions = Lists.orEmpty(questions);
    }
  }

  /** What applicants are asked. */
  @Serdeable
  record Question(String en, String de) {}

  /** All that the page says. */
  @Serdeable
  record Wanted(
      boolean published,
      String aboutEn,
      String aboutDe,
      String audienceEn,
      String audienceDe,
      String timingEn,
      String timingDe,
      List<Question> questions) {}
}
