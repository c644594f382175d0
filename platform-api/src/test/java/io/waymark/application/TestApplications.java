package io.waymark.application;

import io.waymark.shared.id.Id;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.RunningCohort;
import java.util.List;
import java.util.Map;

/** Applications by people without an account, as letters lead them. */
public final class TestApplications {
  private TestApplications() {}

  /** Applies for a cohort of the program "engineering", whose page is published. */
  public static Answer apply(RunningCohort cohort, long cohortId, String address) {
    return Api.anonymous()
        .post(
            "/api/v1/applications",
            Map.of(
                "slug",
                cohort.organisation().slug(),
                "programKey",
                "engineering",
                "cohortId",
                new Id(cohortId).toString(),
                "email",
                address,
                "name",
                "Ari Fox",
                "language",
                "en",
                "answers",
                List.of("To plan.")));
  }

  /** Applies and confirms; answers the token of the letters. */
  public static String confirmed(RunningCohort cohort, String address) {
    return confirmed(cohort, cohort.cohortId(), address);
  }

  /** Applies and confirms; answers the token of the letters. */
  public static String confirmed(RunningCohort cohort, long cohortId, String address) {
    apply(cohort, cohortId, address).is(202);
    String token = token(cohort, address);
    Api.anonymous().post("/api/v1/application-links/confirmation", Map.of("token", token)).isOk();
    return token;
  }

  /** Of the latest application of an address. */
  public static Id id(RunningCohort cohort, String address) {
    return new Id(
        Database.count(
            "SELECT MAX(id) FROM application WHERE tenant_id = ? AND address = ?",
            cohort.organisation().id(),
            address));
  }

  /** What letters to an address open. */
  public static String token(RunningCohort cohort, String address) {
    return Api.bean(Links.class)
        .token(
            new LinkTarget(
                Application.PURPOSE, cohort.organisation().id(), id(cohort, address).value(), 1));
  }
}
