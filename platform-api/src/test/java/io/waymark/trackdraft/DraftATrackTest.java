package io.waymark.trackdraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.text.DocumentYaml;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.track.TrackDocumentReader;
import io.waymark.track.TrackDocumentWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftATrackTest {
  private Person ada;
  private String drafts;
  private String versionId;

  @BeforeEach
  void aProgramWithTheShippedTrack() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    ada = RunningCohort.startingOn("2026-03-02").admin();
    Answer programs = ada.gets("/api/v1/programs").isOk();
    drafts = "/api/v1/programs/" + programs.text("items.0.programId") + "/track-drafts";
    versionId = programs.text("items.0.tracks.0.versions.0.trackVersionId");
  }

  @Test
  void anEmptyOutlineSaysWhatItLacks() {
    Answer draft = ada.posts(drafts, Map.of("slug", "second", "name", "Second")).isCreated();

    assertThat(draft.number("number")).isOne();
    assertThat(draft.texts("faults", "pointer")).contains("/summary/en", "/phases");
    assertThat(draft.texts("competencies", "key")).contains("owns-features");
  }

  @Test
  void aPublishedVersionBecomesTheNextOne() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    change(document, "milestones", 0).put("week", 5);
    Answer saved = save(place, "\"0\"", document).isOk();
    assertThat(saved.texts("faults", "pointer")).isEmpty();

    Answer published = publish(place, saved.etag()).isCreated();

    assertThat(published.number("number")).isEqualTo(2);
    publish(place, saved.etag()).refuses(409, "draft.published");
    save(place, saved.etag(), document).refuses(409, "draft.published");
    ada.calls().delete(place).refuses(409, "draft.published");
    Answer changes =
        ada.gets(
            "/api/v1/track-versions/%s/changes-since/%s"
                .formatted(published.text("trackVersionId"), versionId));
    assertThat(changes.isOk().texts("items", "kind")).containsExactly("CHANGED");
    assertThat(changes.text("items.0.fields.0.name")).isEqualTo("week");
    assertThat(changes.text("items.0.fields.0.from")).isEqualTo("4");
    assertThat(changes.text("items.0.fields.0.to")).isEqualTo("5");
  }

  @Test
  void onlyTheLatestIsSavedOver() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    document.put("phases", List.of());

    ada.puts(place, Map.of("document", document)).refuses(428, "precondition.required");
    save(place, "\"0\"", document).isOk();
    save(place, "\"0\"", TrackOutline.shipped()).refuses(412, "precondition.stale");
    assertThat(ada.gets(place).isOk().count("document.phases")).isZero();
  }

  @Test
  void ofTwoWhoSaveAtOnceOneIsTold() throws Exception {
    String place = next();
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 5; round++) {
        String etag = ada.gets(place).etag();
        var attempts = new ArrayList<Callable<Integer>>();
        for (String summary : List.of("one " + round, "other " + round)) {
          Map<String, Object> document = TrackOutline.shipped();
          document.put("summary", Map.of("en", summary, "de", summary));
          attempts.add(() -> save(place, etag, document).status());
        }
        var statuses = new ArrayList<Integer>();
        for (var attempt : pool.invokeAll(attempts)) {
          statuses.add(attempt.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
      }
    }
  }

  @Test
  void aDraftMayBeUnfinishedButIsThenNotPublished() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    change(document, "milestones", 0).put("tasks", List.of());
    change(document, "milestones", 1).put("week", 99);
    Map<String, Object> second = phase(document, 1);
    milestone(second, 0).put("name", Map.of("en", "", "de", "x"));
    Answer saved = save(place, "\"0\"", document).isOk();

    assertThat(saved.texts("faults", "pointer"))
        .contains("/phases/0/milestones/0/tasks", "/phases/1/milestones/0/name/en");
    Answer refused = publish(place, saved.etag()).refuses(422, "draft.faults");
    assertThat(refused.texts("errors", "code")).contains("count", "empty");
    assertThat(ada.gets(place).isOk().has("publishedVersionId")).isFalse();
  }

  @Test
  void anOffsetPastTheEndNamesItsPlace() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    change(document, "milestones", 1).put("week", 99);

    Answer saved = save(place, "\"0\"", document).isOk();

    assertThat(saved.text("faults.0.pointer")).isEqualTo("/phases/0/milestones/1/week");
    assertThat(saved.text("faults.0.code")).isEqualTo("outside_weeks");
  }

  @Test
  void aRhythmThatThereIsNotNamesItsPlaceAlone() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    document.put("cadence", Map.of("weeks", 3, "dueDay", "FRIDAY", "dueAt", "17:00"));

    Answer saved = save(place, "\"0\"", document).isOk();

    assertThat(saved.texts("faults", "pointer")).containsExactly("/cadence/weeks");
  }

  @Test
  void ofSeveralWhoPublishTheFirstVersionAtOnceOneDoes() throws Exception {
    Answer copy = ada.posts(drafts, Map.of("fromVersionId", versionId, "slug", "copy"));
    String place = "/api/v1/track-drafts/" + copy.text("trackDraftId");
    var statuses = new ArrayList<Integer>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<Integer> attempt = () -> publish(place, "\"0\"").status();
      for (var done : pool.invokeAll(Collections.nCopies(4, attempt))) {
        statuses.add(done.get());
      }
    }

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
  }

  @Test
  void aTaskRequiresNeitherItselfNorALaterOne() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    Map<String, Object> first = task(milestone(phase(document, 0), 0), 0);
    Map<String, Object> second = task(milestone(phase(document, 0), 0), 1);
    first.put("requires", List.of(first.get("key")));
    String etag = save(place, "\"0\"", document).isOk().etag();
    assertThat(ada.gets(place).text("faults.0.code")).isEqualTo("requires_itself");

    first.put("requires", List.of(second.get("key")));
    Answer later = save(place, etag, document).isOk();
    assertThat(later.text("faults.0.code")).isEqualTo("requires_later");
    assertThat(later.text("faults.0.pointer"))
        .isEqualTo("/phases/0/milestones/0/tasks/0/requires/0");

    first.put("requires", List.of());
    second.put("requires", List.of(first.get("key")));
    assertThat(save(place, later.etag(), document).isOk().count("faults")).isZero();
  }

  @Test
  void whatNobodyCouldEditIsRefusedAndNothingIsKept() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    task(milestone(phase(document, 0), 0), 0).put("weak", 8);
    Answer unknown = save(place, "\"0\"", document).refuses(422, "draft.shape");
    assertThat(unknown.text("errors.0.pointer")).isEqualTo("/phases/0/milestones/0/tasks/0/weak");
    task(milestone(phase(document, 0), 0), 0).remove("weak");
    task(milestone(phase(document, 0), 0), 0).put("week", "soon");
    save(place, "\"0\"", document).refuses(422, "draft.shape");
    Map<String, Object> renamed = TrackOutline.shipped();
    renamed.put("slug", "other");
    save(place, "\"0\"", renamed).refuses(422, "draft.slug");
    assertThat(ada.gets(place).isOk().etag()).isEqualTo("\"0\"");
  }

  @Test
  void thereIsOneOpenDraftOfATrack() {
    String place = next();

    Answer second = ada.posts(drafts, Map.of("fromVersionId", versionId));

    second.refuses(409, "draft.exists");
    assertThat(place).endsWith(second.text("draftId"));
    ada.posts(drafts, Map.of("shipped", "junior-to-mid")).refuses(409, "track.exists");
    ada.posts(drafts, Map.of("name", "x")).refuses(422, "draft.slug_missing");
    ada.calls().delete(place).isEmpty();
    ada.gets(place).isNotFound();
    next();
  }

  @Test
  void aDuplicateIsATrackOfItsOwn() {
    Answer copy = ada.posts(drafts, Map.of("fromVersionId", versionId, "slug", "copy"));

    assertThat(copy.isCreated().text("document.slug")).isEqualTo("copy");
    String place = "/api/v1/track-drafts/" + copy.text("trackDraftId");
    assertThat(publish(place, "\"0\"").isCreated().number("number")).isOne();
    assertThat(ada.gets("/api/v1/programs").texts("items.0.tracks", "slug"))
        .containsExactly("copy", "junior-to-mid");
  }

  @Test
  void aDraftShowsWhatItChanges() {
    String place = next();
    Map<String, Object> document = TrackOutline.shipped();
    List<Object> milestones = list(phase(document, 0), "milestones");
    milestones.add(0, milestones.removeLast());
    list(document, "phases").removeLast();
    save(place, "\"0\"", document).isOk();

    Answer changes = ada.calls().inLanguage("de").get(place + "/changes").isOk();

    assertThat(changes.texts("items", "kind")).contains("MOVED", "REMOVED").doesNotContain("ADDED");
    assertThat(changes.text("items.0.kind")).isEqualTo("MOVED");
    assertThat(changes.texts("items", "thing")).contains("milestone", "phase");
  }

  @Test
  void theCalendarSaysWhenEachThingWouldBeDue() {
    String next = next();
    Answer calendar = ada.gets(next + "/calendar?startsOn=2026-03-02").isOk();

    assertThat(calendar.text("endsOn")).isEqualTo("2026-08-30");
    assertThat(calendar.count("checkIns")).isEqualTo(26);
    assertThat(calendar.text("checkIns.0.dueOn")).isEqualTo("2026-03-06");
    assertThat(calendar.text("milestones.0.dueOn")).isEqualTo("2026-03-27");
    for (String day : List.of("-999999999-01-01", "0000-01-01", "9999-12-31", "soon")) {
      ada.gets(next + "/calendar?startsOn=" + day).refuses(400, "request.invalid");
    }
    Answer empty = ada.posts(drafts, Map.of("slug", "second", "name", "Second")).isCreated();
    ada.gets("/api/v1/track-drafts/" + empty.text("trackDraftId") + "/calendar")
        .refuses(422, "draft.no_calendar");
  }

  @Test
  void aFileComesBackAsItWent() {
    String file = ada.gets("/api/v1/track-versions/" + versionId + "/file").isOk().body();
    assertThat(TrackDocumentReader.read(file))
        .isEqualTo(TrackDocumentReader.shipped("junior-to-mid"));

    Answer draft = ada.posts(drafts + "/import", Map.of("yaml", file)).isCreated();

    assertThat(draft.number("number")).isEqualTo(2);
    assertThat(draft.count("faults")).isZero();
    String place = "/api/v1/track-drafts/" + draft.text("trackDraftId");
    assertThat(ada.gets(place + "/file").isOk().body()).isEqualTo(file);
    assertThat(ada.gets(place + "/changes").isOk().count("items")).isZero();
  }

  @Test
  void aFileThatIsNoTrackIsRefusedWithThePlace() {
    String file =
        DocumentYaml.write(TrackDocumentWriter.tree(TrackDocumentReader.shipped("junior-to-mid")));

    assertThat(refused(file.replace("schema: 1", "schema: 2"), "draft.shape"))
        .containsExactly("/schema");
    assertThat(refused(file.replaceFirst("firstWeek: 1", "firstWeek: soon"), "draft.shape"))
        .containsExactly("/phases/0/firstWeek");
    assertThat(
            refused(
                file.replaceFirst("firstWeek: 1", "firstWeek: 1\n    colour: red"), "draft.shape"))
        .containsExactly("/phases/0/colour");
    assertThat(refused("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "draft.file"))
        .containsExactly("");
    assertThat(refused("just words", "draft.file")).containsExactly("");
    assertThat(refused("!!javax.script.ScriptEngineManager []", "draft.file")).containsExactly("");
    var tenMegabytes = Map.of("yaml", "x".repeat(10_000_000));
    ada.posts(drafts + "/import", tenMegabytes).refuses(413, "request.too_large");
    var oneAndABit = Map.of("yaml", "x".repeat(1_000_001));
    ada.posts(drafts + "/import", oneAndABit).refusesFields("/yaml");
    assertThat(ada.gets("/api/v1/programs").count("items.0.drafts")).isZero();
  }

  private List<String> refused(String yaml, String code) {
    return ada.posts(drafts + "/import", Map.of("yaml", yaml))
        .refuses(422, code)
        .texts("errors", "pointer");
  }

  private String next() {
    return "/api/v1/track-drafts/"
        + ada.posts(drafts, Map.of("fromVersionId", versionId)).isCreated().text("trackDraftId");
  }

  private Answer save(String place, String etag, Map<String, Object> document) {
    return ada.calls().ifMatch(etag).put(place, Map.of("document", document));
  }

  private Answer publish(String place, String etag) {
    return ada.calls().ifMatch(etag).put(place + "/publication");
  }

  private static Map<String, Object> change(Map<String, Object> document, String list, int index) {
    return item(phase(document, 0), list, index);
  }

  private static Map<String, Object> phase(Map<String, Object> document, int index) {
    return item(document, "phases", index);
  }

  private static Map<String, Object> milestone(Map<String, Object> phase, int index) {
    return item(phase, "milestones", index);
  }

  private static Map<String, Object> task(Map<String, Object> milestone, int index) {
    return item(milestone, "tasks", index);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> item(Map<String, Object> of, String name, int index) {
    return (Map<String, Object>) list(of, name).get(index);
  }

  /** A list that can be changed, put in the place of the one that cannot. */
  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, Object> of, String name) {
    List<Object> changeable = new ArrayList<>((List<Object>) of.get(name));
    of.put(name, changeable);
    return changeable;
  }
}
