package io.waymark.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.RunningCohort;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferAProgramTest {
  private static final String PROGRAMS = "/api/v1/programs";

  @BeforeEach
  void itIsMarch() {
    Api.clock().set("2026-03-18T09:00", "UTC");
  }

  @Test
  void aNewProgramIsEmptyAndListed() {
    var ada = Organisation.employer().admin("Ada");

    var made = ada.posts(PROGRAMS, Map.of("name", "Platform people", "slug", "platform"));

    made.isCreated();
    assertThat(made.text("program.name")).isEqualTo("Platform people");
    assertThat(made.count("program.tracks")).isZero();
    var listed = ada.gets(PROGRAMS).isOk();
    assertThat(listed.texts("items", "slug")).containsExactly("platform");
    assertThat(ada.gets(PROGRAMS + "/" + listed.text("items.0.programId")).isOk().count("cohorts"))
        .isZero();
  }

  @Test
  void aShortNameIsTakenOnceAndWellMade() {
    var ada = Organisation.employer().admin("Ada");
    ada.posts(PROGRAMS, Map.of("name", "One", "slug", "one")).isCreated();

    ada.posts(PROGRAMS, Map.of("name", "Other", "slug", "one")).refuses(409, "program.exists");
    ada.posts(PROGRAMS, Map.of("name", "Other", "slug", "No Way")).refusesFields("/slug");
    ada.posts(PROGRAMS, Map.of("name", " ", "slug", "two")).refusesFields("/name");
  }

  @Test
  void itIsRenamedByWhoeverKnowsItsVersionAndKeepsItsAddress() {
    var ada = Organisation.employer().admin("Ada");
    var made = ada.posts(PROGRAMS, Map.of("name", "Enginering", "slug", "one")).isCreated();
    String name = PROGRAMS + "/" + made.text("program.programId") + "/name";
    var wanted = Map.of("name", " Engineering ");

    ada.puts(name, wanted).refuses(428, "precondition.required");
    ada.calls().ifMatch("\"7\"").put(name, wanted).refuses(412, "precondition.stale");
    ada.calls().ifMatch(made.text("etag")).put(name, Map.of("name", " ")).refusesFields("/name");
    var renamed = ada.calls().ifMatch(made.text("etag")).put(name, wanted).isOk();

    assertThat(renamed.text("program.name")).isEqualTo("Engineering");
    assertThat(renamed.text("program.slug")).isEqualTo("one");
    ada.calls().ifMatch(made.text("etag")).put(name, wanted).refuses(412, "precondition.stale");
    assertThat(ada.gets(PROGRAMS).isOk().texts("items", "name")).containsExactly("Engineering");
  }

  @Test
  void itShowsWhichCohortRunsWhichVersion() {
    var spring = RunningCohort.startingOn("2026-03-02");
    String programId = spring.admin().gets(PROGRAMS).isOk().text("items.0.programId");

    var read = spring.admin().gets(PROGRAMS + "/" + programId).isOk();

    String version = "program.tracks.0.versions.0.";
    assertThat(read.number(version + "number")).isOne();
    assertThat(read.number(version + "cohorts")).isOne();
    assertThat(read.number(version + "weeks")).isEqualTo(26);
    assertThat(read.text(version + "framework")).isEqualTo("engineer-junior-mid");
    assertThat(read.text("cohorts.0.name")).isEqualTo("Spring");
    assertThat(read.text("cohorts.0.trackVersionId"))
        .isEqualTo(read.text(version + "trackVersionId"));
  }

  @Test
  void aLongListComesInPages() {
    var ada = Organisation.employer().admin("Ada");
    for (String slug : new String[] {"one", "two", "three"}) {
      ada.posts(PROGRAMS, Map.of("name", slug, "slug", slug)).isCreated();
    }

    var first = ada.gets(PROGRAMS + "?size=2").isOk();
    var second = ada.gets(PROGRAMS + "?size=2&cursor=" + first.text("next")).isOk();

    assertThat(first.texts("items", "slug")).containsExactly("one", "two");
    assertThat(second.texts("items", "slug")).containsExactly("three");
    assertThat(second.has("next")).isFalse();
  }
}
