package io.waymark.ui.join;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.text.Words;

/** Why a link opens nothing, and what to do now. */
final class Refusal extends Div {
  private final String key;

  Refusal(Words words, ApiProblem problem) {
    this.key = "join.refused." + kind(problem);
    addClassName("wm-form");
    Anchor on = new Anchor("/", words.of("join.refused.on"));
    on.setRouterIgnore(true);
    add(new H1(words.of(key)), new Paragraph(words.of(key + ".text")), on);
  }

  /** The key of its title. */
  String title() {
    return key;
  }

  /** True when it is the link that is to blame, and not what was typed. */
  static boolean isAboutTheLink(ApiProblem problem) {
    return !kind(problem).equals("down") && problem.errors().isEmpty() && !isTyped(problem);
  }

  /** A password or a zone can be typed anew. */
  private static boolean isTyped(ApiProblem problem) {
    return problem.code().startsWith("password")
        || problem.code().startsWith("passkey")
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
