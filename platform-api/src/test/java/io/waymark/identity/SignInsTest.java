package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInsTest {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

  private final Somebody ann = Somebody.make();
  private final Somebody.Place place = ann.joins(Role.MENTOR);
  private final Answer session = ann.signsIn().isCreated();

  @Test
  void eachSaysWhereItCameFromAndWhenItWasLastUsed() {
    var phone = signsInWith(FIREFOX);
    Api.clock().forward(Duration.ofHours(2));
    Somebody.refreshes(phone).isOk();
    var fresh = ann.signsInTo(place);

    var list = Somebody.with(fresh).get("/api/v1/me/sign-ins").isOk();

    assertThat(list.count("items")).isEqualTo(3);
    assertThat(list.texts("items", "current")).containsExactlyInAnyOrder("true", "false", "false");
    assertThat(list.texts("items", "address")).containsOnly(ann.address());
    assertThat(list.texts("items", "program")).containsExactlyInAnyOrder("Firefox", "", "");
    assertThat(list.texts("items", "platform")).containsExactlyInAnyOrder("Linux", "", "");
  }

  @Test
  void aBrowserThatEnteredTwoOrganisationsIsOne() {
    var other = ann.joins(Role.PARTICIPANT);
    Somebody.with(session).post("/api/v1/sessions/switch", Map.of("tenant", other.slug()));

    assertThat(Somebody.with(session).get("/api/v1/me/sign-ins").isOk().count("items"))
        .isEqualTo(1);
  }

  @Test
  void oneIsEndedFromAnotherInEveryOrganisation() {
    var other = ann.joins(Role.PARTICIPANT);
    var lost = ann.signsInTo(place).isCreated();
    var beside =
        Somebody.with(lost).post("/api/v1/sessions/switch", Map.of("tenant", other.slug()));

    Somebody.with(session).delete("/api/v1/me/sign-ins/" + idOfOther(session)).isEmpty();

    isOut(lost);
    isOut(beside);
    Somebody.with(session).get("/api/v1/me").isOk();
    assertThat(Somebody.with(session).get("/api/v1/me/sign-ins").count("items")).isEqualTo(1);
  }

  @Test
  void allOthersEndAtOnce() {
    var one = ann.signsIn();
    var two = ann.signsIn();

    Somebody.with(session).delete("/api/v1/me/sign-ins").isEmpty();

    isOut(one);
    isOut(two);
    Somebody.with(session).get("/api/v1/me").isOk();
  }

  @Test
  void anEndedOneIsNotThereAnyMoreNorIsAStrangers() {
    ann.signsIn();
    var bob = Somebody.make();
    bob.joins(Role.MENTOR);
    var bobs = bob.signsIn();
    bob.signsIn();
    var id = idOfOther(session);
    Somebody.with(session).delete("/api/v1/me/sign-ins/" + id).isEmpty();

    Somebody.with(session).delete("/api/v1/me/sign-ins/" + id).isNotFound();
    Somebody.with(session).delete("/api/v1/me/sign-ins/" + idOfOther(bobs)).isNotFound();
    assertThat(Somebody.with(bobs).get("/api/v1/me/sign-ins").count("items")).isEqualTo(2);
  }

  @Test
  void oneThatRanOutIsNotListed() {
    Api.clock().forward(Duration.ofDays(15));
    var fresh = ann.signsIn();

    assertThat(Somebody.with(fresh).get("/api/v1/me/sign-ins").count("items")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox | Linux
          Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0 | Edge | Windows
          Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15 | Safari | macOS
          Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1 | Chrome | iOS
          Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 | Chrome | Android
          curl/8.5 | - | -
          """)
  void theBrowserIsToldCoarsely(String header, String program, String platform) {
    var agent = new UserAgent(header);

    assertThat(agent.program()).isEqualTo(program);
    assertThat(agent.platform()).isEqualTo(platform);
  }

  private Answer signsInWith(String userAgent) {
    return ann.calls()
        .with("User-Agent", userAgent)
        .post("/api/v1/sessions", Map.of("email", ann.email(), "password", Somebody.PASSWORD))
        .isCreated();
  }

  private static String idOfOther(Answer session) {
    var list = Somebody.with(session).get("/api/v1/me/sign-ins").isOk();
    return list.texts("items", "id").get(list.texts("items", "current").indexOf("false"));
  }

  private static void isOut(Answer session) {
    Somebody.with(session).get("/api/v1/me").refuses(401, "session.required");
    Somebody.refreshes(session).refuses(401, "session.expired");
  }
}
