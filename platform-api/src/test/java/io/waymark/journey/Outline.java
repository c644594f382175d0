package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Caller;
import io.waymark.support.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An admin writes a framework and a track of four weeks, and publishes both. */
record Outline(Person admin) {
  private static final String FRAMEWORKS = "/api/v1/framework-drafts";

  String program() {
    var wanted = Map.of("slug", "first-steps", "name", "First steps");
    return admin.posts("/api/v1/programs", wanted).isCreated().text("program.programId");
  }

  /** A copy of the shipped one under a name of its own. */
  void framework() {
    Answer draft =
        admin
            .posts(FRAMEWORKS, Map.of("shipped", "engineer-junior-mid", "slug", "our-bar"))
            .isCreated();
    String place = FRAMEWORKS + "/" + draft.text("frameworkDraftId");
    Map<String, Object> document = documentOf(draft);
    document.put("name", both("Our bar"));
    Answer saved = save(place, "\"0\"", document);
    assertThat(saved.count("faults")).isZero();
    Answer published = calls(saved.etag()).put(place + "/publication").isCreated();
    assertThat(published.number("number")).isOne();
    assertThat(admin.gets("/api/v1/frameworks").isOk().texts("items", "slug"))
        .containsExactly("our-bar");
  }

  /** Answers the id of the published version. */
  String track(String programId) {
    Answer draft =
        admin
            .posts(
                "/api/v1/programs/" + programId + "/track-drafts",
                Map.of("slug", "four-weeks", "name", "Four weeks"))
            .isCreated();
    String place = "/api/v1/track-drafts/" + draft.text("trackDraftId");
    calls("\"0\"").put(place + "/publication").refuses(422, "draft.faults");
    Map<String, Object> document = documentOf(draft);
    assertThat(document).containsEntry("framework", "our-bar");
    document.put("summary", both("One piece of work that is one's own"));
    document.put("phases", List.of(phase(draft.text("competencies.0.key"))));
    Answer saved = save(place, "\"0\"", document);
    assertThat(saved.count("faults")).as(saved.body()).isZero();
    Answer calendar = admin.gets(place + "/calendar?startsOn=2026-03-02").isOk();
    assertThat(calendar.body()).contains("2026-03-20");
    return calls(saved.etag()).put(place + "/publication").isCreated().text("trackVersionId");
  }

  private static Map<String, Object> phase(String competency) {
    Map<String, Object> task = named("pick-it", "Pick it");
    task.put("how", both("Ask."));
    task.put("week", 1);
    task.put("resources", List.of());
    Map<String, Object> milestone = named("a-piece", "A piece of work");
    milestone.put("outcome", both("It is in use"));
    milestone.put("purpose", both("To have done it"));
    milestone.put("week", 3);
    milestone.put("serves", List.of(competency));
    milestone.put("tasks", List.of(task));
    milestone.put(
        "evidence", List.of(Map.of("kind", "TEXT", "count", 1, "what", both("What there is"))));
    Map<String, Object> phase = named("the-phase", "The phase");
    phase.put("purpose", both("To begin"));
    phase.put("firstWeek", 1);
    phase.put("lastWeek", 4);
    phase.put("milestones", List.of(milestone));
    return phase;
  }

  private static Map<String, Object> named(String key, String name) {
    var part = new LinkedHashMap<String, Object>();
    part.put("key", key);
    part.put("name", both(name));
    return part;
  }

  private Answer save(String place, String etag, Map<String, Object> document) {
    return calls(etag).put(place, Map.of("document", document)).isOk();
  }

  private Caller calls(String etag) {
    return admin.calls().ifMatch(etag);
  }

  private static Map<String, String> both(String words) {
    return Map.of("en", words, "de", words);
  }

  private static Map<String, Object> documentOf(Answer draft) {
    var document = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) draft.json("document").getValue())
        .forEach((key, value) -> document.put(String.valueOf(key), value));
    return document;
  }
}
