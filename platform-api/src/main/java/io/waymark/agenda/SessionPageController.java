package io.waymark.agenda;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.coaching.SharedNotes;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionPageController {
  private final SessionPages pages;
  private final Agendas agendas;
  private final Attendances attendances;
  private final PrivateNotes privateNotes;
  private final SharedNotes sharedNotes;

  SessionPageController(
      SessionPages pages,
      Agendas agendas,
      Attendances attendances,
      PrivateNotes privateNotes,
      SharedNotes sharedNotes) {
    this.pages = pages;
    this.agendas = agendas;
    this.attendances = attendances;
    this.privateNotes = privateNotes;
    this.sharedNotes = sharedNotes;
  }

  /** Reads a session with its agenda and notes, as far as one may read them. */
  @Get("/coaching-sessions/{coachingSessionId}")
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readCoachingSession")
  HttpResponse<SessionPage> read(Actor actor, Id coachingSessionId) {
    return tagged(pages.read(actor, coachingSessionId.value()));
  }

  /** Puts a point on the agenda of a session, for all who take part or for oneself. */
  @Post("/coaching-sessions/{coachingSessionId}/agenda-points")
  @Status(HttpStatus.CREATED)
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "addAgendaPoint")
  @Refuses({"coaching_session.facts_only", "coaching_session.status", "agenda_point.too_many"})
  AddedPoint add(Actor actor, Id coachingSessionId, @Body @Valid AddAgendaPoint said) {
    return new AddedPoint(new Id(agendas.add(actor, coachingSessionId.value(), said)));
  }

  /** Says whether a point was talked about in a session; else it carries over to the next. */
  @Put("/coaching-sessions/{coachingSessionId}/agenda-points/{agendaPointId}/check")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "checkAgendaPoint")
  @Refuses({"coaching_session.facts_only", "coaching_session.status"})
  void check(
      Actor actor, Id coachingSessionId, Id agendaPointId, @Body @Valid CheckAgendaPoint said) {
    agendas.check(actor, coachingSessionId.value(), agendaPointId.value(), said.checked());
  }

  /** Says one's own point in other words, unless it was talked about. */
  @Put("/agenda-points/{agendaPointId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "editAgendaPoint")
  @Refuses({"agenda_point.not_own", "agenda_point.checked"})
  void edit(Actor actor, Id agendaPointId, @Body @Valid EditAgendaPoint said) {
    agendas.edit(actor, agendaPointId.value(), said.text());
  }

  /** Takes one's own point off the agenda, unless it was talked about. */
  @Delete("/agenda-points/{agendaPointId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.PARTICIPANT, Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "removeAgendaPoint")
  @Refuses({"agenda_point.not_own", "agenda_point.checked"})
  void remove(Actor actor, Id agendaPointId) {
    agendas.remove(actor, agendaPointId.value());
  }

  /** Writes the notes of a session that all who take part read. */
  @Put("/coaching-sessions/{coachingSessionId}/notes")
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "writeSessionNotes")
  @Refuses({
    "coaching_session.not_lead",
    "precondition.required",
    "precondition.stale",
    "coaching_session.status"
  })
  HttpResponse<SessionPage> share(
      Actor actor,
      Id coachingSessionId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid WriteNotes said) {
    sharedNotes.write(actor, coachingSessionId.value(), ifMatch, said.text());
    return tagged(pages.read(actor, coachingSessionId.value()));
  }

  /** Writes what the lead of a session notes for themselves alone. */
  @Put("/coaching-sessions/{coachingSessionId}/private-notes")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "writePrivateNotes")
  @Refuses({"coaching_session.not_lead", "session_note.exists"})
  void note(Actor actor, Id coachingSessionId, @Body @Valid WriteNotes said) {
    privateNotes.write(actor, coachingSessionId.value(), said.text());
  }

  /** Reads who was to come to a session, and who was there. */
  @Get("/coaching-sessions/{coachingSessionId}/attendance")
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readAttendance")
  @Refuses("coaching_session.not_lead")
  AttendanceView attendance(Actor actor, Id coachingSessionId) {
    return attendances.read(actor, coachingSessionId.value());
  }

  /** Notes who was there, once a session has begun. */
  @Put("/coaching-sessions/{coachingSessionId}/attendance")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({Role.Name.MENTOR, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "noteAttendance")
  @Refuses({
    "coaching_session.not_lead",
    "coaching_session.status",
    "coaching_session.not_begun",
    "session_attendance.not_invited"
  })
  void note(Actor actor, Id coachingSessionId, @Body @Valid NoteAttendance noted) {
    attendances.note(actor, coachingSessionId.value(), noted);
  }

  private static HttpResponse<SessionPage> tagged(SessionPage page) {
    return HttpResponse.ok(page).header(HttpHeaders.ETAG, ETag.of(page.session().version()));
  }
}
