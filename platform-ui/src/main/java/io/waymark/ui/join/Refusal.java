package io.waymark.ui.join;

import io.waymark.ui.client.ApiProblem;

/** Why a link opens nothing, and what to do now. */
final class Refusal {
  private Refusal() {}

  /** The key of the page's heading. */
  static String key(ApiProblem problem) {
    return "join.refused." + kind(problem);
  }

  /** True when it is the link that is to blame, and not what was typed. */
  static boolean isAboutTheLink(ApiProblem problem) {
    return !kind(problem).equals("down") && problem.errors().isEmpty() && !isTyped(problem);
  }

  /** A password or a zone can be typed anew. */
  private static boolean isTyped(ApiProblem problem) {
    return problem.code().startsWith("password")
        || problem.code().startsWith("passkey")
        || problem.code().startsWith("personal_address")
        || problem.code().startsWith("account");
  }

  private static String kind(ApiProblem problem) {
    return switch (problem.code()) {
      case "invitation.used" -> "used";
      case "invitation.expired" -> "expired";
      case "invitation.replaced" -> "replaced";
      case "invitation.revoked" -> "revoked";
      case "invitation.for_another_address" -> "another";
      case "session.tenant_suspended" -> "suspended";
      default -> problem.status() == 404 || problem.status() == 422 ? "unknown" : "down";
    };
  }
}
