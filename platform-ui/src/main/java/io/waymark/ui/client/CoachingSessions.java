package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions with mentors and of cohorts, and what is said in them. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface CoachingSessions {
  @Get("/me/coaching-sessions")
  Own own(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  @Get("/enrolments/{enrolmentId}/coaching-sessions")
  Page of(
      String enrolmentId, @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  /** As somebody else would get it: {@code admin}, or the mentor of a pairing. */
  @Get("/enrolments/{enrolmentId}/coaching-sessions")
  Page ofAs(
      @Header("View-As") String viewpoint,
      String enrolmentId,
      @Nullable @QueryValue String cursor,
      @Nullable @QueryValue Integer size);

  @Get("/cohorts/{cohortId}/coaching-sessions")
  OfCohort ofCohort(
      String cohortId, @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  @Post("/enrolments/{enrolmentId}/coaching-sessions")
  Session schedule(String enrolmentId, @Body Slot slot);

  @Post("/cohorts/{cohortId}/coaching-sessions")
  Session scheduleGroup(String cohortId, @Body Slot slot);

  @Put("/coaching-sessions/{coachingSessionId}")
  Session move(@Header("If-Match") String version, String coachingSessionId, @Body Slot slot);

  @Put("/coaching-sessions/{coachingSessionId}/cancellation")
  HttpResponse<?> cancel(String coachingSessionId);

  @Get("/coaching-sessions/{coachingSessionId}")
  Whole get(String coachingSessionId);

  @Post("/coaching-sessions/{coachingSessionId}/agenda-points")
  Added add(String coachingSessionId, @Body NewPoint point);

  @Put("/coaching-sessions/{coachingSessionId}/agenda-points/{agendaPointId}/check")
  HttpResponse<?> check(String coachingSessionId, String agendaPointId, @Body Check said);

  @Put("/agenda-points/{agendaPointId}")
  HttpResponse<?> edit(String agendaPointId, @Body Words words);

  @Delete("/agenda-points/{agendaPointId}")
  HttpResponse<?> remove(String agendaPointId);

  @Put("/coaching-sessions/{coachingSessionId}/notes")
  Whole share(@Header("If-Match") String version, String coachingSessionId, @Body Notes notes);

  @Put("/coaching-sessions/{coachingSessionId}/private-notes")
  HttpResponse<?> keep(String coachingSessionId, @Body Notes notes);

  @Get("/coaching-sessions/{coachingSessionId}/attendance")
  Attendance attendance(String coachingSessionId);

  @Put("/coaching-sessions/{coachingSessionId}/attendance")
  HttpResponse<?> attended(String coachingSessionId, @Body WhoWasThere people);

  /** Those to come, soonest first, and those that are over, latest first. */
  @Serdeable
  record Own(List<Session> upcoming, List<Session> past, @Nullable String next) {
    public Own {
      upcoming = Lists.orEmpty(upcoming);
      past = Lists.orEmpty(past);
    }
  }

  /** A page, latest first. */
  @Serdeable
  record Page(List<Session> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /** The group sessions of a cohort, latest first, on its clock. */
  @Serdeable
  record OfCohort(String cohortName, String zone, List<Session> items, @Nullable String next) {
    public OfCohort {
      items = Lists.orEmpty(items);
    }
  }

  /** Whether it is to take place. */
  enum Status {
    SCHEDULED,
    CANCELLED
  }

  /**
   * A session as its reader sees it; of a group there is no enrolment.
   *
   * @param day on the clock of {@code zone}, on which it was agreed
   */
  @Serdeable
  record Session(
      String id,
      String cohortId,
      String cohortName,
      @Nullable String enrolmentId,
      @Nullable String participantName,
      String leadName,
      boolean leads,
      boolean manages,
      boolean readsText,
      LocalDate day,
      String time,
      String zone,
      int minutes,
      Instant startsAt,
      Instant endsAt,
      @Nullable String place,
      Status status,
      long version) {
    public boolean inGroup() {
      return enrolmentId == null;
    }

    /** As a header names it. */
    public String etag() {
      return "\"" + version + "\"";
    }
  }

  /** When and where it shall be; the time such as {@code 15:00}. */
  @Serdeable
  record Slot(LocalDate day, String time, int minutes, @Nullable String place) {}

  /** A session with what is said in it; empty for whoever reads no text. */
  @Serdeable
  record Whole(
      Session session,
      List<Point> agenda,
      @Nullable String notes,
      @Nullable String privateNotes,
      @Nullable Boolean attended) {
    public Whole {
      agenda = Lists.orEmpty(agenda);
    }
  }

  /** A point of the agenda; one that is not shared is one's own. */
  @Serdeable
  record Point(
      String id,
      String text,
      boolean shared,
      boolean own,
      String authorName,
      boolean carried,
      boolean checked) {}

  /** A point to put on it. */
  @Serdeable
  record NewPoint(String text, boolean shared) {}

  /** What a point says from now on. */
  @Serdeable
  record Words(String text) {}

  /** The point that was put on it. */
  @Serdeable
  record Added(String agendaPointId) {}

  /** Whether it was talked about. */
  @Serdeable
  record Check(boolean checked) {}

  /** Blank for none. */
  @Serdeable
  record Notes(String text) {}

  /** Everybody who was to come, by name. */
  @Serdeable
  record Attendance(List<Attendee> people) {
    public Attendance {
      people = Lists.orEmpty(people);
    }
  }

  /** Somebody who was to come; nobody has said yet where it is null. */
  @Serdeable
  record Attendee(String enrolmentId, String name, @Nullable Boolean attended) {}

  /** Of whom it is said. */
  @Serdeable
  record WhoWasThere(List<Present> people) {}

  /** Whether somebody was there. */
  @Serdeable
  record Present(String enrolmentId, boolean attended) {}
}
