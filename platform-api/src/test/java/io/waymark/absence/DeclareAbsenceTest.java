package io.waymark.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclareAbsenceTest {
  private Organisation organisation;
  private Person priya;

  @BeforeEach
  void begin() {
    organisation = Organisation.employer();
    priya = organisation.personIn("Pacific/Auckland", "Priya", Role.PARTICIPANT);
    Api.clock().set("2026-03-20T20:00", "UTC");
  }

  @Test
  void itIsListedNewestFirst() {
    declare("2026-03-23", "2026-03-27").isCreated();
    String id = declare("2026-04-06", "2026-04-06").isCreated().text("id");

    assertThat(priya.gets("/api/v1/me/absences").isOk().texts("items", "firstDay"))
        .containsExactly("2026-04-06", "2026-03-23");
    priya.deletes("/api/v1/absences/" + id).isEmpty();
    assertThat(priya.gets("/api/v1/me/absences").isOk().count("items")).isEqualTo(1);
    priya.deletes("/api/v1/absences/" + id).isNotFound();
  }

  @Test
  void itBeginsAtMostFourteenDaysAgoWhereThePersonLives() {
    declare("2026-03-06", "2026-03-06").refuses(422, "absence.too_far_back");
    declare("2026-03-07", "2026-03-07").isCreated();
  }

  @Test
  void itsDaysAreInOrderAndNotTooFarAhead() {
    declare("2026-03-27", "2026-03-26").refuses(422, "absence.order");
    declare("2026-03-27", "2028-03-22").refuses(422, "absence.too_far_ahead");
    declare("2026-03-27", "+999999-01-01").refusesFields("/lastDay");
  }

  @Test
  void noDayIsDeclaredTwice() {
    declare("2026-03-23", "2026-03-27").isCreated();

    declare("2026-03-27", "2026-03-30").refuses(409, "absence.overlaps");
    declare("2026-03-22", "2026-03-23").refuses(409, "absence.overlaps");
    declare("2026-03-24", "2026-03-25").refuses(409, "absence.overlaps");
    declare("2026-03-20", "2026-03-30").refuses(409, "absence.overlaps");
    declare("2026-03-28", "2026-03-28").isCreated();
  }

  @Test
  void itIsOnesOwn() {
    String id = declare("2026-03-23", "2026-03-27").isCreated().text("id");

    organisation.participant("Lea").deletes("/api/v1/absences/" + id).isNotFound();
    assertThat(organisation.participant("Tom").gets("/api/v1/me/absences").count("items")).isZero();
    organisation.mentor("Mara").gets("/api/v1/me/absences").refuses(403, "role.forbidden");
  }

  @Test
  void whatIsMalformedIsPointedAt() {
    priya
        .posts("/api/v1/me/absences", Map.of("firstDay", "soon", "lastDay", "2026-03-27"))
        .refusesFields("/firstDay");
    priya.posts("/api/v1/me/absences", Map.of("firstDay", "2026-03-27")).refusesFields("/lastDay");
    priya
        .posts(
            "/api/v1/me/absences",
            Map.of("firstDay", "2026-03-27", "lastDay", "2026-03-27", "reason", "ill"))
        .refusesFields("/reason");
  }

  private Answer declare(String firstDay, String lastDay) {
    return priya.posts("/api/v1/me/absences", Map.of("firstDay", firstDay, "lastDay", lastDay));
  }
}
