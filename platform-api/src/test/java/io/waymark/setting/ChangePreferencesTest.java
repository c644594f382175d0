package io.waymark.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.Role;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangePreferencesTest {
  private static final String ADDRESS = "/api/v1/me/preferences";

  private final Organisation acme = Organisation.employer();
  private final Person ann = acme.personIn("Europe/Berlin", "Ann", Role.PARTICIPANT);

  @Test
  void whoChoseNothingGetsWhatTheBrowserAsksFor() {
    var me = ann.gets("/api/v1/me").isOk();

    assertThat(me.has("language")).isFalse();
    assertThat(me.has("theme")).isFalse();
    assertThat(me.text("zone")).isEqualTo("Europe/Berlin");
  }

  @Test
  void theChoiceIsKeptWithTheAccountForEveryOrganisation() {
    var globex = Organisation.coach();
    var annThere = globex.alsoHere(ann, Role.MENTOR);

    change(Map.of("language", "de", "theme", "DARK", "zone", "Europe/Berlin")).isEmpty();

    var me = annThere.gets("/api/v1/me").isOk();
    assertThat(me.text("language")).isEqualTo("de");
    assertThat(me.text("theme")).isEqualTo("DARK");
  }

  @Test
  void whatIsLeftOutIsChosenNoMore() {
    change(Map.of("language", "de", "theme", "DARK", "zone", "Europe/Berlin")).isEmpty();

    change(Map.of("zone", "Europe/Berlin")).isEmpty();

    assertThat(ann.gets("/api/v1/me").has("language")).isFalse();
  }

  @Test
  void aMoveIsToldToEveryOrganisationAndIsRecorded() {
    var annThere = Organisation.coach().alsoHere(ann, Role.MENTOR);
    Api.clock().forward(Duration.ofDays(1));

    change(Map.of("zone", "America/New_York")).isEmpty();

    for (Person somewhere : new Person[] {ann, annThere}) {
      assertThat(
              Database.column(
                  "SELECT zone FROM zone_change WHERE tenant_id = ? AND membership_id = ?"
                      + " ORDER BY since",
                  somewhere.organisation().id(),
                  somewhere.membershipId()))
          .containsExactly("Europe/Berlin", "America/New_York");
    }
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = 0 AND subject_id = ?",
                ann.accountId()))
        .contains("account.zone_changed");
  }

  @Test
  void whoStaysWhereTheyAreMovesNowhere() {
    change(Map.of("language", "en", "zone", "Europe/Berlin")).isEmpty();

    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM zone_change WHERE tenant_id = ? AND membership_id = ?",
                acme.id(),
                ann.membershipId()))
        .isOne();
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    change(Map.of("zone", "Middle/Earth")).refuses(422, "account.zone");
    change(Map.of("zone", "+02:00")).refuses(422, "account.zone");
    change(Map.of("zone", "UTC", "language", "fr")).refusesFields("/language");
    change(Map.of("zone", "UTC", "theme", "PINK")).refusesFields("/theme");
  }

  @Test
  void lettersAreWrittenInTheLanguageThatWasChosen() throws MessagingException {
    change(Map.of("language", "de", "zone", "Europe/Berlin")).isEmpty();

    ann.calls()
        .inLanguage("en")
        .put(
            "/api/v1/me/password",
            Map.of("currentPassword", Person.PASSWORD, "newPassword", "seven quiet otters cross"))
        .isEmpty();

    assertThat(Letters.to(ann.email()).getLast().getSubject()).contains("Passwort");
  }

  private Answer change(Map<String, String> wanted) {
    return ann.puts(ADDRESS, wanted);
  }
}
