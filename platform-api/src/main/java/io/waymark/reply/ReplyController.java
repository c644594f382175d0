package io.waymark.reply;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.checkin.CheckInView.ReplyView;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/check-ins/{checkInId}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReplyController {
  private final Replies replies;

  ReplyController(Replies replies) {
    this.replies = replies;
  }

  /** Replies to a check-in, or changes one's reply; If-Match is for the latter. */
  @Put("/reply")
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "writeReply")
  @Refuses({
    "check_in.text_private",
    "reply.not_mentor",
    "precondition.required",
    "precondition.stale"
  })
  HttpResponse<ReplyView> write(
      Actor actor,
      Id checkInId,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
      @Body @Valid WriteReply written) {
    ReplyView reply = replies.send(actor, checkInId.value(), written.text(), ifMatch);
    return HttpResponse.ok(reply).header(HttpHeaders.ETAG, ETag.of(reply.version()));
  }

  /** Keeps what is typed of a reply so far; the last one saved wins. */
  @Put("/reply-draft")
  @Secured(Role.Name.MENTOR)
  @Operation(operationId = "saveReplyDraft")
  @Refuses({"check_in.text_private", "reply.not_mentor"})
  ReplyDraftSaved save(Actor actor, Id checkInId, @Body @Valid SaveReplyDraft typed) {
    return new ReplyDraftSaved(replies.draft(actor, checkInId.value(), typed.text()));
  }
}
