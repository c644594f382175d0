package io.waymark.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SayWhatSuitsTest {
  private Organisation acme;
  private Person priya;
  private Person mara;

  @BeforeEach
  void begin() {
    acme = Organisation.employer();
    priya = acme.participant("Priya");
    mara = acme.mentor("Mara");
  }

  private static Map<String, Object> availability(boolean listed) {
    return new HashMap<>(
        Map.of(
            "capacity",
            5,
            "fromMinute",
            480,
            "toMinute",
            960,
            "focusAreas",
            List.of("DATA", "BACKEND"),
            "favouriteAreas",
            List.of("DATA"),
            "languages",
            List.of("sv", "en"),
            "listed",
            listed));
  }

  private static Map<String, Object> preferences(List<Person> wanted, List<Person> declined) {
    return new HashMap<>(
        Map.of(
            "fromMinute", 540,
            "toMinute", 1020,
            "focusAreas", List.of("BACKEND"),
            "languages", List.of("de", "en"),
            "wantedIds", ids(wanted),
            "declinedIds", ids(declined)));
  }

  private static List<String> ids(List<Person> people) {
    return people.stream().map(person -> new Id(person.membershipId()).toString()).toList();
  }

  @Test
  void aMentorSaysForHowManyPeopleThereIsRoomAndWhen() {
    assertThat(mara.gets("/api/v1/me/availability").isOk().flag("stated")).isFalse();

    mara.puts("/api/v1/me/availability", availability(true)).isEmpty();
    mara.puts("/api/v1/me/availability", availability(true)).isEmpty();

    Answer said = mara.gets("/api/v1/me/availability").isOk();
    assertThat(said.flag("stated")).isTrue();
    assertThat(said.number("capacity")).isEqualTo(5);
    assertThat(said.number("fromMinute")).isEqualTo(480);
    assertThat(said.text("focusAreas.0")).isEqualTo("BACKEND");
    assertThat(said.text("focusAreas.1")).isEqualTo("DATA");
    assertThat(said.text("languages.0")).isEqualTo("sv");
  }

  @Test
  void aDayEndsAfterItBegins() {
    var said = availability(true);
    said.put("toMinute", 480);

    mara.puts("/api/v1/me/availability", said).refuses(422, "availability.hours");
    said.put("capacity", 101);
    mara.puts("/api/v1/me/availability", said).refusesFields("/capacity");
    said.put("capacity", 5);
    said.put("languages", List.of("Swedish"));
    mara.puts("/api/v1/me/availability", said).is(400);
  }

  @Test
  void aParticipantAsksForMentorsWhoLetThemselvesBeAskedFor() {
    Person piet = acme.mentor("Piet");
    mara.puts("/api/v1/me/availability", availability(true)).isEmpty();
    piet.puts("/api/v1/me/availability", availability(false)).isEmpty();

    Answer before = priya.gets("/api/v1/me/pairing-preferences").isOk();
    assertThat(before.texts("mentors", "name")).containsExactly("Mara");
    priya
        .puts("/api/v1/me/pairing-preferences", preferences(List.of(piet), List.of()))
        .refuses(422, "preference.mentor");
    priya
        .puts("/api/v1/me/pairing-preferences", preferences(List.of(mara), List.of(mara)))
        .refuses(422, "preference.twice");
    priya.puts("/api/v1/me/pairing-preferences", preferences(List.of(mara), List.of())).isEmpty();
    priya.puts("/api/v1/me/pairing-preferences", preferences(List.of(), List.of(mara))).isEmpty();

    Answer after = priya.gets("/api/v1/me/pairing-preferences").isOk();
    assertThat(after.flag("stated")).isTrue();
    assertThat(after.count("wantedIds")).isZero();
    assertThat(after.count("declinedIds")).isEqualTo(1);
    assertThat(after.text("languages.0")).isEqualTo("de");
  }

  @Test
  void whoIsNoLongerListedStaysNamed() {
    mara.puts("/api/v1/me/availability", availability(true)).isEmpty();
    priya.puts("/api/v1/me/pairing-preferences", preferences(List.of(mara), List.of())).isEmpty();
    mara.puts("/api/v1/me/availability", availability(false)).isEmpty();

    assertThat(priya.gets("/api/v1/me/pairing-preferences").isOk().texts("mentors", "name"))
        .containsExactly("Mara");
    priya.puts("/api/v1/me/pairing-preferences", preferences(List.of(mara), List.of())).isEmpty();
  }
}
