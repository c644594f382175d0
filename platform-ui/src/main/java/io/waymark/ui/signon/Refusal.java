package io.waymark.ui.signon;

import io.waymark.ui.client.ApiProblem;

/** Why the way in is closed: the key of a page's texts for each. */
final class Refusal {
  private Refusal() {}

  static String of(ApiProblem problem) {
    return switch (problem.code()) {
      case "sign_on.attempt", "sign_on.code", "sign_on.offer" -> "sign-on.attempt";
      case "sign_on.token" -> "sign-on.token";
      case "sign_on.clock" -> "sign-on.clock";
      case "sign_on.off" -> "sign-on.off";
      case "sign_on.unreachable" -> "sign-on.unreachable";
      case "sign_on.client" -> "sign-on.client";
      case "sign_on.email_missing" -> "sign-on.email-missing";
      case "sign_on.email_unverified" -> "sign-on.email-unverified";
      case "sign_on.linked" -> "sign-on.linked";
      case "limit.members" -> "sign-on.full";
      case "session.no_membership" -> "sign-on.left";
      case "session.tenant_suspended" -> "sign-on.suspended";
      case "session.sign_on" -> "sign-on.own-means";
      case "not_found", "http.404" -> "sign-on.unknown";
      default -> problem.status() == 429 ? "sign-on.busy" : "sign-on.down";
    };
  }
}
