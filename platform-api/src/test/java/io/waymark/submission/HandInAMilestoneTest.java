package io.waymark.submission;

import static io.waymark.submission.MilestoneScene.LINK_AND_ENTRY;
import static io.waymark.submission.MilestoneScene.ONE_TEXT;
import static io.waymark.submission.MilestoneScene.entry;
import static io.waymark.submission.MilestoneScene.link;
import static io.waymark.submission.MilestoneScene.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A participant prepares evidence for a milestone and hands it in; the primary mentor decides. */
class HandInAMilestoneTest {
  private MilestoneScene scene;

  @BeforeEach
  void begin() {
    scene = MilestoneScene.inWeekTwo();
  }

  @Test
  void handedInItWaitsForTheMentorWhoIsTold() throws Exception {
    scene.add(ONE_TEXT, text("The process", "Twice a year; five people decide.")).isCreated();
    scene.submit(ONE_TEXT).isEmpty();

    var waiting = scene.mara().gets("/api/v1/me/submissions").isOk();
    assertThat(waiting.texts("items", "participantName")).containsExactly("Priya");
    assertThat(waiting.texts("items", "milestoneKey")).containsExactly(ONE_TEXT);
    assertThat(scene.piet().gets("/api/v1/me/submissions").isOk().count("items")).isZero();
    var read = scene.read(scene.mara(), ONE_TEXT).isOk();
    assertThat(read.texts("evidence", "text")).containsExactly("Twice a year; five people decide.");
    assertThat(read.flag("mayDecide")).isTrue();
    assertThat(scene.read(scene.piet(), ONE_TEXT).isOk().flag("mayDecide")).isFalse();
    var letters = Letters.to(scene.mara().email());
    assertThat(letters.getLast().getSubject()).isEqualTo("Something waits for you on Waymark");
    assertThat(Letters.textOf(letters.getLast()))
        .contains("Priya", "/enrolments/" + scene.enrolment() + "/track?milestone=" + ONE_TEXT)
        .doesNotContain("Twice");
  }

  @Test
  void whatIsPreparedIsNobodyElses() {
    scene.add(ONE_TEXT, text("The process", "Half of it")).isCreated();

    assertThat(scene.first(scene.priya())).containsEntry("status", "IN_PROGRESS");
    assertThat(scene.read(scene.priya(), ONE_TEXT).isOk().count("evidence")).isEqualTo(1);
    assertThat(scene.read(scene.mara(), ONE_TEXT).isOk().count("evidence")).isZero();
    assertThat(scene.mara().gets("/api/v1/me/submissions").isOk().count("items")).isZero();
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsHandedIn() {
    Answer nothing = scene.submit(LINK_AND_ENTRY).refuses(422, "evidence.missing");
    assertThat(nothing.texts("missing", "kind")).containsExactly("LINK", "BRAG_ENTRY");

    scene.add(LINK_AND_ENTRY, entry("The risk I named", "The index.")).isCreated();
    Answer half = scene.submit(LINK_AND_ENTRY).refuses(422, "evidence.missing");
    assertThat(half.texts("missing", "kind")).containsExactly("LINK");
    assertThat(half.text("detail")).isEqualTo("Still missing: 1 × LINK.");
    Answer read = scene.read(scene.priya(), LINK_AND_ENTRY).isOk();
    assertThat(read.texts("missing", "kind")).containsExactly("LINK");
    assertThat(read.text("status")).isEqualTo("IN_PROGRESS");

    scene.add(LINK_AND_ENTRY, link("The plan", "https://wiki.example/plan")).isCreated();
    scene.submit(LINK_AND_ENTRY).isEmpty();
  }

  @Test
  void changesAreMadeHandedInAgainAndAcceptedAndEveryStepIsKept() {
    String piece = scene.add(ONE_TEXT, text("The process", "Twice a year.")).text("id");
    scene.submit(ONE_TEXT).isEmpty();
    scene.decide(scene.mara(), ONE_TEXT, "CHANGES_REQUESTED", "Who decides?").isEmpty();

    assertThat(scene.first(scene.priya()))
        .isEqualTo(Map.of("status", "CHANGES_REQUESTED", "words", "Who decides?"));
    assertThat(Letters.to(scene.priya().email())).hasSize(1);
    Api.clock().set("2026-03-11T09:00", "UTC");
    Answer changed = change(piece, text("The process", "Twice a year; five people decide."));
    assertThat(changed.text("id")).isNotEqualTo(piece);
    scene.submit(ONE_TEXT).isEmpty();

    Answer read = scene.read(scene.mara(), ONE_TEXT).isOk();
    assertThat(read.texts("evidence", "text")).containsExactly("Twice a year; five people decide.");
    assertThat(read.texts("earlier", "text")).containsExactly("Twice a year.");
    assertThat(read.texts("earlier", "replacedAt")).containsExactly("2026-03-11T09:00:00Z");
    scene.decide(scene.mara(), ONE_TEXT, "ACCEPTED", null).isEmpty();
    assertThat(scene.first(scene.priya())).isEqualTo(Map.of("status", "ACCEPTED"));
    assertThat(Letters.to(scene.priya().email())).hasSize(2);
  }

  @Test
  void handedInItIsTheMentorsTurn() {
    String piece = scene.add(ONE_TEXT, text("The process", "Twice a year.")).text("id");
    scene.submit(ONE_TEXT).isEmpty();

    Answer refused = scene.submit(ONE_TEXT).refuses(409, "milestone.status");
    assertThat(refused.json("allowed").values())
        .map(JsonNode::getStringValue)
        .containsExactly("NOT_STARTED", "IN_PROGRESS", "CHANGES_REQUESTED");
    scene.add(ONE_TEXT, text("More", "of it")).refuses(409, "milestone.status");
    scene.priya().deletes(piece(piece)).refuses(409, "milestone.status");
    scene.decide(scene.mara(), ONE_TEXT, "ACCEPTED", "Clear.").isEmpty();
    Answer again =
        scene
            .decide(scene.mara(), ONE_TEXT, "CHANGES_REQUESTED", "Wait.")
            .refuses(409, "milestone.status");
    assertThat(again.count("allowed")).isZero();
  }

  @Test
  void askingForChangesTakesWords() {
    scene.add(ONE_TEXT, text("The process", "Twice a year.")).isCreated();
    scene.submit(ONE_TEXT).isEmpty();

    scene
        .decide(scene.mara(), ONE_TEXT, "CHANGES_REQUESTED", "  ")
        .refuses(422, "milestone.words_missing");
    assertThat(scene.first(scene.priya())).containsEntry("status", "SUBMITTED");
  }

  @Test
  void aPieceIsChangedAndTakenOutWhileItIsPrepared() {
    Answer added = scene.add(ONE_TEXT, text("The process", "Twice a year.")).isCreated();
    String id = added.text("id");
    var other = text("The process", "Four times.");

    scene.priya().puts(piece(id), other).refuses(428, "precondition.required");
    Answer changed = scene.priya().calls().ifMatch(added.etag()).put(piece(id), other).isOk();
    assertThat(changed.text("id")).isEqualTo(id);
    scene
        .priya()
        .calls()
        .ifMatch(added.etag())
        .put(piece(id), other)
        .refuses(412, "precondition.stale");
    scene.priya().deletes(piece(id)).isEmpty();
    scene.priya().deletes(piece(id)).isNotFound();
    Answer read = scene.read(scene.priya(), ONE_TEXT).isOk();
    assertThat(read.count("evidence") + read.count("earlier")).isZero();
  }

  @Test
  void eachKindHasWhatItNeeds() {
    Answer refused =
        scene
            .add(ONE_TEXT, Map.of("kind", "LINK", "title", "The plan", "text", "Somewhere"))
            .refuses(422, "evidence.incomplete");
    assertThat(refused.text("place")).isEqualTo("/url");
    scene
        .add(ONE_TEXT, Map.of("kind", "TEXT", "title", "The plan", "text", " "))
        .refuses(422, "evidence.incomplete");
    scene.add(ONE_TEXT, link("The plan", "http://wiki.example/plan")).refusesFields("/url");
    scene.add(ONE_TEXT, link("The plan", "javascript:alert(1)")).refusesFields("/url");
    scene.add(ONE_TEXT, text(" ", "Twice a year.")).refusesFields("/title");
    scene.add("no-such-milestone", text("The process", "Twice")).isNotFound();
    assertThat(scene.first(scene.priya())).containsEntry("status", "NOT_STARTED");
  }

  @Test
  void thirtyPiecesAreEnough() {
    for (int i = 0; i < 30; i++) {
      scene.add(ONE_TEXT, text("Piece " + i, "Words")).isCreated();
    }

    scene.add(ONE_TEXT, text("One more", "Words")).refuses(409, "evidence.too_many");
  }

  @Test
  void toOthersThereIsNothing() {
    scene.read(Organisation.employer().participant("Gus"), ONE_TEXT).isNotFound();
    scene.read(scene.cohort().organisation().participant("Lea"), ONE_TEXT).isNotFound();
  }

  private Answer change(String id, Map<String, String> to) {
    return scene.priya().calls().ifMatch("*").put(piece(id), to).isOk();
  }

  private static String piece(String id) {
    return "/api/v1/evidence/" + id;
  }
}
