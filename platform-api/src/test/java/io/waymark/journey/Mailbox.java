package io.waymark.journey;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Letters;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without an account, and what their letters lead to. */
record Mailbox(String address, String name) {
  private static final String PASSWORD = "seven quiet otters cross";

  /** What the latest letter with such a link opens. */
  private String token(String link) {
    Pattern place = Pattern.compile("/" + link + "/([\\w.-]+)");
    return Letters.to(address).reversed().stream()
        .map(Mailbox::text)
        .map(place::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(address + " has no letter with /" + link + "/"));
  }

  /** How many letters have come with this subject. */
  long letters(String subject) {
    return Letters.to(address).stream().filter(letter -> subject.equals(subject(letter))).count();
  }

  /** Applies for a cohort, and confirms the address. */
  void applies(String organisation, String program, String cohortId) {
    var application = new HashMap<String, Object>();
    application.put("slug", organisation);
    application.put("programKey", program);
    application.put("cohortId", cohortId);
    application.put("email", address);
    application.put("name", name);
    application.put("language", "en");
    application.put("answers", List.of("To plan."));
    Api.anonymous().post("/api/v1/applications", application).is(202);
    var link = Map.of("token", token("application"));
    Api.anonymous().post("/api/v1/application-links/confirmation", link).isOk();
  }

  void joins() {
    var joining = Map.of("token", token("join"), "name", name, "password", PASSWORD, "zone", "UTC");
    Api.anonymous().post("/api/v1/joining", joining).isCreated();
  }

  /** Signs in anew: days lie between what a test does. */
  Caller calls() {
    var credentials = Map.of("email", address, "password", PASSWORD);
    Answer session = Api.anonymous().post("/api/v1/sessions", credentials).isCreated();
    return Api.with(session.text("accessToken"));
  }

  private static String subject(MimeMessage letter) {
    try {
      return letter.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage letter) {
    try {
      return Letters.textOf(letter);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
