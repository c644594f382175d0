package io.waymark.agenda;

import static io.waymark.coaching.CoachingScene.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.coaching.CoachingScene;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private CoachingScene scene;
  private String first;
  private String second;
  private String third;

  @BeforeEach
  void threeSessions() {
    scene = CoachingScene.set();
    first = scene.meet("2026-03-25", "15:00");
    second = scene.meet("2026-04-01", "15:00");
    third = scene.meet("2026-04-08", "15:00");
  }

  @Test
  void aSharedPointIsSeenByBothAndAPrivateOneByItsAuthorAlone() {
    add(scene.priya(), first, "The plan", true);
    add(scene.priya(), first, "Ask for a raise", false);
    add(scene.mara(), first, "The review", true);
    add(scene.mara(), first, "Is it too much?", false);

    assertThat(points(scene.priya(), first))
        .containsExactly("The plan", "Ask for a raise", "The review");
    assertThat(points(scene.mara(), first))
        .containsExactly("The plan", "The review", "Is it too much?");
    assertThat(scene.admin().gets(session(first)).isOk().has("agenda.0")).isFalse();
  }

  @Test
  void whatWasNotTalkedAboutCarriesOverToTheNextSessionOnceThisOneIsOver() {
    String plan = add(scene.priya(), first, "The plan", true);
    add(scene.priya(), first, "The review", true);
    assertThat(points(scene.priya(), second)).isEmpty();
    check(scene.mara(), first, plan, true).isEmpty();

    Api.clock().set("2026-03-25T19:45", "UTC");

    assertThat(points(scene.priya(), second)).containsExactly("The review");
    assertThat(points(scene.priya(), third)).isEmpty();
    assertThat(points(scene.mara(), first)).containsExactly("The plan", "The review");
    var agenda = scene.priya().gets(session(second)).isOk();
    assertThat(agenda.flag("agenda.0.carried")).isTrue();
    assertThat(agenda.flag("agenda.0.checked")).isFalse();
    assertThat(scene.priya().gets(session(first)).flag("agenda.0.checked")).isTrue();
  }

  @Test
  void whatIsTalkedAboutLaterStaysOpenWhereItWasRaised() {
    String plan = add(scene.priya(), first, "The plan", true);
    Api.clock().set("2026-04-01T19:10", "UTC");

    check(scene.priya(), second, plan, true).isEmpty();

    assertThat(scene.mara().gets(session(second)).flag("agenda.0.checked")).isTrue();
    assertThat(scene.mara().gets(session(first)).flag("agenda.0.checked")).isFalse();
    Api.clock().set("2026-04-01T20:00", "UTC");
    assertThat(points(scene.priya(), third)).isEmpty();
    check(scene.priya(), second, plan, false).isEmpty();
    assertThat(points(scene.priya(), third)).containsExactly("The plan");
  }

  @Test
  void whatWasOnACancelledSessionGoesToTheNext() {
    add(scene.priya(), first, "The plan", true);

    scene.mara().puts(session(first) + "/cancellation", Map.of()).isEmpty();

    assertThat(points(scene.mara(), second)).containsExactly("The plan");
    scene
        .priya()
        .posts(session(first) + "/agenda-points", said("More", true))
        .refuses(409, "coaching_session.status");
  }

  @Test
  void aPrivatePointIsNotFoundByTheOther() {
    String mine = add(scene.priya(), first, "Ask for a raise", false);

    check(scene.mara(), first, mine, true).isNotFound();
    scene.mara().deletes("/api/v1/agenda-points/" + mine).isNotFound();
    scene.priya().deletes("/api/v1/agenda-points/" + mine).isEmpty();
    assertThat(points(scene.priya(), first)).isEmpty();
  }

  @Test
  void onlyItsAuthorTakesAPointOffAndOnlyWhileItIsOpen() {
    String plan = add(scene.priya(), first, "The plan", true);

    scene.mara().deletes("/api/v1/agenda-points/" + plan).refuses(403, "agenda_point.not_own");
    check(scene.mara(), first, plan, true).isEmpty();
    scene.priya().deletes("/api/v1/agenda-points/" + plan).refuses(409, "agenda_point.checked");
  }

  @Test
  void itsAuthorAloneSaysAPointInOtherWordsWhileItIsOpen() {
    String point = add(scene.priya(), first, "The plan", true);
    String path = "/api/v1/agenda-points/" + point;

    scene.priya().puts(path, text(" The plan, and why ")).isEmpty();

    assertThat(points(scene.mara(), first)).contains("The plan, and why");
    scene.mara().puts(path, text("Mine")).refuses(403, "agenda_point.not_own");
    scene.priya().puts(path, text(" ")).refusesFields("/text");
    check(scene.mara(), first, point, true).isEmpty();
    scene.priya().puts(path, text("Later")).refuses(409, "agenda_point.checked");
  }

  @Test
  void pointsOfAnotherPairAreNeverSeen() {
    Person lea = scene.cohort().organisation().participant("Lea");
    var leasEnrolment = scene.cohort().enrol(lea);
    scene.cohort().pair(leasEnrolment, scene.mara());
    String theirs =
        scene
            .mara()
            .posts(
                "/api/v1/enrolments/" + leasEnrolment + "/coaching-sessions",
                CoachingScene.slot("2026-03-26", "15:00", null))
            .isCreated()
            .text("id");
    String point = add(scene.priya(), first, "The plan", true);
    Api.clock().set("2026-03-25T20:00", "UTC");

    assertThat(points(lea, theirs)).isEmpty();
    assertThat(points(scene.mara(), theirs)).isEmpty();
    check(scene.mara(), theirs, point, true).isNotFound();
    lea.gets(session(first)).isNotFound();
  }

  @Test
  void aGroupHasAnAgendaOfItsOwn() {
    String group =
        scene.schedulesGroup(scene.admin(), "2026-03-26", "15:00").isCreated().text("id");
    String next = scene.schedulesGroup(scene.mara(), "2026-04-02", "15:00").isCreated().text("id");
    add(scene.priya(), group, "How others plan", true);
    add(scene.priya(), first, "The plan", true);

    Api.clock().set("2026-03-26T16:00", "UTC");

    assertThat(points(scene.mara(), next)).containsExactly("How others plan");
    assertThat(points(scene.admin(), group)).containsExactly("How others plan");
  }

  @Test
  void notesAreReadByBothAndPrivateOnesByTheirWriterAlone() {
    scene.mara().calls().ifMatch("*").put(session(first) + "/notes", text("Two options.")).isOk();
    scene.mara().puts(session(first) + "/private-notes", text("Is tired.")).isEmpty();
    scene.mara().puts(session(first) + "/private-notes", text("Is very tired.")).isEmpty();

    assertThat(scene.priya().gets(session(first)).text("notes")).isEqualTo("Two options.");
    assertThat(scene.priya().gets(session(first)).body()).doesNotContain("tired");
    assertThat(scene.admin().gets(session(first)).body()).doesNotContain("tired", "options");
    assertThat(scene.mara().gets(session(first)).text("privateNotes")).isEqualTo("Is very tired.");
    scene.mara().puts(session(first) + "/private-notes", text(" ")).isEmpty();
    assertThat(scene.mara().gets(session(first)).has("privateNotes")).isFalse();
  }

  @Test
  void sharedNotesWantTheVersionThatWasRead() {
    String read = scene.mara().gets(session(first)).etag();
    scene.mara().puts(session(first) + "/notes", text("One")).refuses(428, "precondition.required");

    scene.mara().calls().ifMatch(read).put(session(first) + "/notes", text("One")).isOk();

    scene
        .mara()
        .calls()
        .ifMatch(read)
        .put(session(first) + "/notes", text("Two"))
        .refuses(412, "precondition.stale");
  }

  @Test
  void whoWasThereIsNotedOnceItHasBegun() {
    var there = attended(scene.enrolmentId().toString(), true);
    scene
        .mara()
        .puts(session(first) + "/attendance", there)
        .refuses(409, "coaching_session.not_begun");
    Api.clock().set("2026-03-25T19:01", "UTC");
    assertThat(scene.priya().gets(session(first)).has("attended")).isFalse();

    scene.mara().puts(session(first) + "/attendance", there).isEmpty();

    assertThat(scene.priya().gets(session(first)).flag("attended")).isTrue();
    assertThat(scene.admin().gets(session(first)).flag("attended")).isTrue();
    scene
        .mara()
        .puts(session(first) + "/attendance", attended(scene.enrolmentId().toString(), false))
        .isEmpty();
    assertThat(scene.mara().gets(session(first) + "/attendance").flag("people.0.attended"))
        .isFalse();
  }

  @Test
  void ofAGroupTheLeadNotesEachAndEachSeesTheirOwn() {
    Person lea = scene.cohort().organisation().participant("Lea");
    var leas = scene.cohort().enrol(lea);
    String group =
        scene.schedulesGroup(scene.admin(), "2026-03-26", "15:00").isCreated().text("id");
    Api.clock().set("2026-03-26T15:30", "UTC");

    assertThat(scene.admin().gets(session(group) + "/attendance").texts("people", "name"))
        .containsExactly("Lea", "Priya");
    scene.admin().puts(session(group) + "/attendance", attended(leas.toString(), true)).isEmpty();

    assertThat(lea.gets(session(group)).flag("attended")).isTrue();
    assertThat(scene.priya().gets(session(group)).has("attended")).isFalse();
    scene
        .admin()
        .puts(session(group) + "/attendance", attended("0R5ZTNQ1C8M2K", true))
        .refuses(422, "session_attendance.not_invited");
  }

  private static String add(Person who, String sessionId, String text, boolean shared) {
    return who.posts(session(sessionId) + "/agenda-points", said(text, shared))
        .isCreated()
        .text("agendaPointId");
  }

  private static Answer check(Person who, String sessionId, String point, boolean checked) {
    return who.puts(
        session(sessionId) + "/agenda-points/" + point + "/check", Map.of("checked", checked));
  }

  private static List<String> points(Person who, String sessionId) {
    var page = who.gets(session(sessionId)).isOk();
    return page.has("agenda") ? page.texts("agenda", "text") : List.of();
  }

  private static Map<String, Object> said(String text, boolean shared) {
    return Map.of("text", text, "shared", shared);
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static Map<String, Object> attended(String enrolmentId, boolean attended) {
    return Map.of("people", List.of(Map.of("enrolmentId", enrolmentId, "attended", attended)));
  }
}
