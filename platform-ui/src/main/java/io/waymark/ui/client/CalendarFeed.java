package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The address of one's own calendar, for programs that show calendars. */
@ApiCall
@Client(id = "api", path = "/api/v1/me/calendar-feed", errorType = ProblemBody.class)
public interface CalendarFeed {
  @Get
  Feed get();

  /** Another address; the one before opens nothing any more. */
  @Put
  Feed renew();

  @Delete
  HttpResponse<?> revoke();

  /** Where it is, and since when; without an address there is none. */
  @Serdeable
  record Feed(@Nullable String address, @Nullable Instant openedAt) {
    @Override
    public String toString() {
      return "Feed[]";
    }
  }
}
