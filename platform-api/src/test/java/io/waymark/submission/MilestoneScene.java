package io.waymark.submission;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Priya in week 2 of the shipped track, with Mara as her primary mentor and Piet beside her. */
record MilestoneScene(RunningCohort cohort, Person priya, Person mara, Person piet, Id enrolment) {
  /** Asks for one text. */
  static final String ONE_TEXT = "process-learned";

  /** Asks for a link and a brag entry. */
  static final String LINK_AND_ENTRY = "plan-reviewed";

  static MilestoneScene inWeekTwo() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    RunningCohort cohort = RunningCohort.startingOn("2026-03-02");
    Person priya = cohort.organisation().participant("Priya");
    Person mara = cohort.organisation().mentor("Mara");
    Person piet = cohort.organisation().mentor("Piet");
    Id enrolment = cohort.enrol(priya);
    cohort.pair(enrolment, mara);
    cohort.pairFurther(enrolment, piet);
    Api.clock().set("2026-03-10T09:00", "UTC");
    return new MilestoneScene(cohort, priya, mara, piet, enrolment);
  }

  Answer add(String key, Map<String, String> piece) {
    return priya.posts(path(key, "/evidence"), piece);
  }

  Answer submit(String key) {
    return priya.calls().call("POST", path(key, "/submissions"), null);
  }

  Answer decide(Person mentor, String key, String decision, @Nullable String words) {
    var body = new HashMap<String, String>(Map.of("decision", decision));
    if (words != null) {
      body.put("words", words);
    }
    return mentor.puts(path(key, "/decision"), body);
  }

  Answer draft(Person mentor, String key, String words) {
    return mentor.puts(path(key, "/decision-draft"), Map.of("words", words));
  }

  Answer waive(Person admin, String key, String reason) {
    return admin.puts(path(key, "/waiver"), Map.of("reason", reason));
  }

  Answer read(Person reader, String key) {
    return reader.gets(path(key, "/submission"));
  }

  /** The first milestone on the Track screen. */
  Map<String, String> first(Person reader) {
    String milestone = "phases.0.milestones.0.";
    Answer track = reader.gets("/api/v1/enrolments/" + enrolment + "/track").isOk();
    var first = new HashMap<>(Map.of("status", track.text(milestone + "status")));
    if (track.has(milestone + "words")) {
      first.put("words", track.text(milestone + "words"));
    }
    return first;
  }

  String path(String key, String rest) {
    return "/api/v1/enrolments/%s/milestones/%s%s".formatted(enrolment, key, rest);
  }

  static Map<String, String> text(String title, String text) {
    return Map.of("kind", "TEXT", "title", title, "text", text);
  }

  static Map<String, String> link(String title, String url) {
    return Map.of("kind", "LINK", "title", title, "url", url);
  }

  static Map<String, String> entry(String title, String text) {
    return Map.of("kind", "BRAG_ENTRY", "title", title, "text", text);
  }
}
