package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certificates of those who have graduated. */
@ApiCall
@Client(id = "api", path = "/api/v1/enrolments", errorType = ProblemBody.class)
public interface Certificates {
  @Get("/{enrolmentId}/certificate")
  Certificate read(String enrolmentId);

  /** Makes it readable under an address. */
  @Put("/{enrolmentId}/certificate/address")
  Certificate open(String enrolmentId);

  @Delete("/{enrolmentId}/certificate/address")
  HttpResponse<?> close(String enrolmentId);

  /**
   * Who walked what, when.
   *
   * @param token the last part of its public address; null while it has none
   */
  @Serdeable
  record Certificate(
      String organisation,
      String name,
      String programName,
      String trackName,
      String cohortName,
      LocalDate from,
      LocalDate until,
      int weeks,
      List<Milestone> milestones,
      @Nullable String token) {
    public Certificate {
      milestones = Lists.orEmpty(milestones);
    }

    @Override
    public String toString() {
      return "Certificate[]";
    }
  }

  /** A milestone that a mentor accepted. */
  @Serdeable
  record Milestone(String name, @Nullable LocalDate acceptedOn) {}
}
