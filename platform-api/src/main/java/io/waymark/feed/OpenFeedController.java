package io.waymark.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

@Controller("/calendars")
@ExecuteOn(TaskExecutors.BLOCKING)
class OpenFeedController {
  static final String TYPE = "text/calendar";

  private final OpenFeeds feeds;

  OpenFeedController(OpenFeeds feeds) {
    this.feeds = feeds;
  }

  /** Fetches somebody's calendar by its private address (RFC 5545); nothing to whoever guesses. */
  @Get(uri = "/{feedKey}/waymark.ics", produces = TYPE)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "fetchCalendarFeed")
  @ApiResponse(
      responseCode = "200",
      description = "The sessions of its owner, and when their check-ins are due.",
      content = @Content(mediaType = TYPE, schema = @Schema(type = "string")))
  HttpResponse<String> fetch(String feedKey, HttpRequest<?> request) {
    String calendar = feeds.read(feedKey);
    String etag = tag(calendar);
    if (isKnown(request, etag)) {
      return HttpResponse.<String>notModified().header(HttpHeaders.ETAG, etag);
    }
    return HttpResponse.ok(calendar)
        .contentType(TYPE + "; charset=utf-8")
        .header(HttpHeaders.ETAG, etag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  /** Weak tags match as well: whoever compressed it on the way made it one (RFC 9110, 13.1.2). */
  private static boolean isKnown(HttpRequest<?> request, String etag) {
    return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals("*") || known.equals(etag));
  }

  private static String tag(String calendar) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(calendar.getBytes(UTF_8));
      return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
