package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the organisation is set up. A change names the {@link Present#etag()} that was read. */
@ApiCall
@Client(id = "api", path = "/api/v1/settings", errorType = ProblemBody.class)
public interface Settings {
  @Get
  Present read();

  @Put("/profile")
  Present changeProfile(@Header("If-Match") String etag, @Body Profile profile);

  /** Refused with {@code setting.contrast} where text could not be read. */
  @Put("/accent")
  Present changeAccent(@Header("If-Match") String etag, @Body Colours colours);

  @Put("/working-time")
  Present changeWorkingTime(@Header("If-Match") String etag, @Body WorkingTime time);

  /** For enrolments to come; participants are told. */
  @Put("/reading")
  Present changeReading(@Header("If-Match") String etag, @Body Reading reading);

  @Put("/security")
  Present changeSecurity(@Header("If-Match") String etag, @Body Security security);

  @Put("/retention")
  Present changeRetention(@Header("If-Match") String etag, @Body Retention retention);

  /** A small PNG; for everybody in the organisation. */
  @Get("/logo")
  @Consumes({"image/png", "application/problem+json"})
  byte[] logo();

  @Put("/logo")
  Present changeLogo(@Header("If-Match") String etag, @Body Picture picture);

  @Delete("/logo")
  Present removeLogo(@Header("If-Match") String etag);

  /**
   * What is set now.
   *
   * @param accent null where it is Waymark's own
   * @param logoChangedAt null where there is none
   * @param language {@code en} or {@code de}: of letters to those who chose none
   * @param auditValueMonths null: as long as the organisation
   * @param letterDays how long letters and ended invitations stay
   */
  @Serdeable
  record Present(
      TenantKind kind,
      String name,
      String zone,
      String language,
      List<DayOfWeek> workingDays,
      int replyTargetDays,
      List<Holiday> holidays,
      @Nullable Accent accent,
      @Nullable Instant logoChangedAt,
      boolean adminsReadText,
      boolean secondFactorRequired,
      @Nullable Integer auditValueMonths,
      int letterDays,
      long version) {
    public Present {
      workingDays = Lists.orEmpty(workingDays);
      holidays = Lists.orEmpty(holidays);
    }

    /** The version as {@code If-Match} wants it. */
    public String etag() {
      return "\"" + version + "\"";
    }
  }

  /** Name, time zone and language. */
  @Serdeable
  record Profile(String name, String zone, String language) {}

  /** A colour for each theme, such as {@code #0a6758}. */
  @Serdeable
  record Accent(String light, String dark) {}

  /** Null for Waymark's own. */
  @Serdeable
  record Colours(@Nullable Accent accent) {}

  /** A day on which nobody has to answer. */
  @Serdeable
  record Holiday(LocalDate day, String name) {}

  /** When mentors answer. */
  @Serdeable
  record WorkingTime(List<DayOfWeek> workingDays, int replyTargetDays, List<Holiday> holidays) {}

  /** Whether those who run programs read check-ins. */
  @Serdeable
  record Reading(boolean adminsReadText) {}

  /** Whether a password alone lets nobody in. */
  @Serdeable
  record Security(boolean secondFactorRequired) {}

  /**
   * How long things stay.
   *
   * @param auditValueMonths personal details in the audit log; null: as long as the organisation
   * @param letterDays letters that were sent, and invitations that are over
   */
  @Serdeable
  record Retention(@Nullable Integer auditValueMonths, int letterDays) {}

  /** A picture's bytes in base64. */
  @Serdeable
  record Picture(String image) {}
}
