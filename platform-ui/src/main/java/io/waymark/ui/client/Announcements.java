package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What cohorts are told. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Announcements {
  @Get("/cohorts/{cohortId}/announcements")
  All list(String cohortId);

  @Post("/cohorts/{cohortId}/announcements")
  All send(String cohortId, @Body Said said);

  /** Those that one has not put away. */
  @Get("/me/announcements")
  All own();

  @Put("/me/announcements/{announcementId}/dismissal")
  HttpResponse<?> dismiss(String announcementId);

  /** Announcements, newest first. */
  @Serdeable
  record All(List<Announcement> items) {
    public All {
      items = Lists.orEmpty(items);
    }
  }

  /** An announcement. */
  @Serdeable
  record Announcement(
      String announcementId,
      String cohortName,
      String sender,
      String title,
      String text,
      boolean byMail,
      int people,
      Instant sentAt) {}

  /** What to tell. */
  @Serdeable
  record Said(String title, String text, boolean byMail) {}
}
