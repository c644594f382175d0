package io.waymark.ui;

import io.waymark.ui.client.CohortPlans.Plan;
import io.waymark.ui.client.CohortPlans.TrackVersion;
import io.waymark.ui.client.CohortStatus;
import java.time.LocalDate;
import java.util.List;

/** A cohort's plan, as the API tells it. */
public final class Plans {
  private Plans() {}

  public static Plan running() {
    return of(CohortStatus.RUNNING, CohortStatus.COMPLETED, CohortStatus.CANCELLED);
  }

  public static Plan of(CohortStatus status, CohortStatus... allowed) {
    return new Plan(
        "c1",
        "Spring 2026",
        "p1",
        "Growth",
        "v1",
        "Junior to mid-level",
        3,
        26,
        status,
        LocalDate.parse("2026-01-19"),
        LocalDate.parse("2026-07-26"),
        "Europe/Berlin",
        20,
        2,
        2,
        1,
        3,
        List.of(allowed),
        "\"7\"");
  }

  public static TrackVersion version() {
    return new TrackVersion("v1", "p1", "Growth", "Junior to mid-level", 3, true, 26, null);
  }
}
