package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one says of oneself for pairing: as a mentor, and as a participant. */
@ApiCall
@Client(id = "api", path = "/api/v1/me", errorType = ProblemBody.class)
public interface Wishes {
  @Get("/availability")
  Availability availability();

  @Put("/availability")
  HttpResponse<?> offer(@Body Offer offer);

  @Get("/pairing-preferences")
  Preferences preferences();

  @Put("/pairing-preferences")
  HttpResponse<?> wish(@Body Wish wish);

  @Get("/line-managers")
  LineManagers lineManagers();

  @Put("/line-managers/{exclusionId}/consent")
  HttpResponse<?> answer(String exclusionId, @Body Answer answer);

  /** What a mentor has to give; minutes are of the day. */
  @Serdeable
  record Availability(
      boolean stated,
      int capacity,
      int fromMinute,
      int toMinute,
      List<FocusArea> focusAreas,
      List<FocusArea> favouriteAreas,
      List<String> languages,
      boolean listed) {
    public Availability {
      focusAreas = Lists.orEmpty(focusAreas);
      favouriteAreas = Lists.orEmpty(favouriteAreas);
      languages = Lists.orEmpty(languages);
    }
  }

  /** What a mentor has to give from now on. */
  @Serdeable
  record Offer(
      int capacity,
      int fromMinute,
      int toMinute,
      List<FocusArea> focusAreas,
      List<FocusArea> favouriteAreas,
      List<String> languages,
      boolean listed) {}

  /** What a participant wishes for, and who can be asked for. */
  @Serdeable
  record Preferences(
      boolean stated,
      int fromMinute,
      int toMinute,
      List<FocusArea> focusAreas,
      List<String> languages,
      List<String> wantedIds,
      List<String> declinedIds,
      List<Choice> mentors) {
    public Preferences {
      focusAreas = Lists.orEmpty(focusAreas);
      languages = Lists.orEmpty(languages);
      wantedIds = Lists.orEmpty(wantedIds);
      declinedIds = Lists.orEmpty(declinedIds);
      mentors = Lists.orEmpty(mentors);
    }
  }

  /** A mentor who can be asked for. */
  @Serdeable
  record Choice(
      String mentorId,
      String name,
      @Nullable String title,
      List<FocusArea> focusAreas,
      List<String> languages) {
    public Choice {
      focusAreas = Lists.orEmpty(focusAreas);
      languages = Lists.orEmpty(languages);
    }
  }

  /** What a participant wishes for from now on. */
  @Serdeable
  record Wish(
      int fromMinute,
      int toMinute,
      List<FocusArea> focusAreas,
      List<String> languages,
      List<String> wantedIds,
      List<String> declinedIds) {}

  /** Who is noted as one's line manager. */
  @Serdeable
  record LineManagers(List<LineManager> items) {
    public LineManagers {
      items = Lists.orEmpty(items);
    }
  }

  /** A line manager, and whether they may become one's mentor. */
  @Serdeable
  record LineManager(String exclusionId, String name, boolean agreed) {}

  /** Whether a line manager may become one's mentor. */
  @Serdeable
  record Answer(boolean agreed) {}
}
