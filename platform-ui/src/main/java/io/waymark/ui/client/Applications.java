package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications, for those who decide on them. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Applications {
  @Get("/cohorts/{cohortId}/applications")
  Board list(String cohortId);

  @Put("/applications/{applicationId}/status")
  HttpResponse<?> decide(String applicationId, @Body Decision decision);

  /** All applications for a cohort, the oldest first. */
  @Serdeable
  record Board(List<Application> items) {
    public Board {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * An application.
   *
   * @param imported whether an admin's file brought it
   * @param confirmed whether the address was shown to be the applicant's
   * @param joined whether they are enrolled by now
   * @param allowed what may be made of it now
   */
  @Serdeable
  record Application(
      String applicationId,
      String name,
      String email,
      boolean imported,
      EnrolmentStatus status,
      Instant appliedAt,
      boolean confirmed,
      @Nullable Instant decidedAt,
      boolean joined,
      List<Answer> answers,
      List<EnrolmentStatus> allowed) {
    public Application {
      answers = Lists.orEmpty(answers);
      allowed = Lists.orEmpty(allowed);
    }
  }

  /** What was asked and said. */
  @Serdeable
  record Answer(String question, String text) {}

  /** What to make of an application. */
  @Serdeable
  record Decision(EnrolmentStatus status) {}
}
