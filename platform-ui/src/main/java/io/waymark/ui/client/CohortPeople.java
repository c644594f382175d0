package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one cohort. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface CohortPeople {
  @Get("/cohorts/{cohortId}/people")
  People list(String cohortId);

  /** All of them, or none; on places while there are some, then on the waitlist. */
  @Post("/cohorts/{cohortId}/people")
  Placed enrol(String cohortId, @Body Members members);

  @Post("/cohorts/{cohortId}/people/import")
  Result run(String cohortId, @Body Import wanted);

  @Post("/cohorts/{cohortId}/graduations")
  Graduated graduate(String cohortId, @Body Graduates wanted);

  @Put("/enrolments/{enrolmentId}/status")
  HttpResponse<?> decide(String enrolmentId, @Body Decision decision);

  /** Leaves a cohort oneself. */
  @Put("/enrolments/{enrolmentId}/withdrawal")
  HttpResponse<?> leave(String enrolmentId);

  /** Everybody, by name. */
  @Serdeable
  record People(List<Person> items) {
    public People {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * Somebody in a cohort.
   *
   * @param joinedWeek the first week of somebody who joined late
   * @param done whether all milestones are accepted or waived
   * @param allowed what may be made of it now
   */
  @Serdeable
  record Person(
      String enrolmentId,
      String name,
      @Nullable String title,
      EnrolmentStatus status,
      @Nullable String mentorName,
      LocalDate joinedOn,
      @Nullable Integer joinedWeek,
      int milestonesDone,
      int milestones,
      boolean done,
      List<EnrolmentStatus> allowed) {
    public Person {
      allowed = Lists.orEmpty(allowed);
    }
  }

  /** Whom to enrol. */
  @Serdeable
  record Members(List<String> membershipIds) {}

  /** How many got a place, and how many wait. */
  @Serdeable
  record Placed(int enrolled, int waitlisted) {}

  /**
   * A file to read.
   *
   * @param file its bytes in base64
   */
  @Serdeable
  record Import(String file, boolean apply) {
    @Override
    public String toString() {
      return "Import[" + file.length() + " characters, apply=" + apply + "]";
    }
  }

  /** What happens to a row. */
  enum Fate {
    REFUSED,
    ENROL,
    INVITE,
    WAITLIST,
    IN_ALREADY,
    DECLINED
  }

  /** What became of a file, or would. */
  @Serdeable
  record Result(
      boolean applied, int enrolled, int invited, int waitlisted, int refused, List<Row> rows) {
    public Result {
      rows = Lists.orEmpty(rows);
    }
  }

  /**
   * A row of it.
   *
   * @param line where it begins in the file, from 1
   * @param reason a stable word, for refused ones
   */
  @Serdeable
  record Row(long line, String email, String name, Fate fate, @Nullable String reason)
      implements FileRow {}

  /**
   * Who graduates.
   *
   * @param enrolmentIds empty for all who are done
   */
  @Serdeable
  record Graduates(List<String> enrolmentIds, boolean withOpenMilestones) {}

  /** How many graduated. */
  @Serdeable
  record Graduated(int graduated) {}

  /** What to make of an enrolment. */
  @Serdeable
  record Decision(EnrolmentStatus status) {}
}
