package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** The participant's own days away. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Absences {
  @Get("/me/absences")
  Page list();

  /** Declares days away, both ends included; at most 14 days back. */
  @Post("/me/absences")
  Absence declare(@Body NewAbsence absence);

  @Delete("/absences/{absenceId}")
  HttpResponse<?> withdraw(String absenceId);

  /** All declared absences. */
  @Serdeable
  record Page(List<Absence> items) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /** Days away, both ends included. */
  @Serdeable
  record Absence(String id, LocalDate firstDay, LocalDate lastDay) {}

  /** Days to declare, both ends included. */
  @Serdeable
  record NewAbsence(LocalDate firstDay, LocalDate lastDay) {}
}
