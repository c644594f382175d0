package io.waymark.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchItRunTest {
  private static final String OPERATOR = "/api/v1/operator";

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person operator =
      Organisation.installation().person("Opal for " + acme.slug(), Role.OPERATOR);
  private final String address = "noa@" + acme.slug() + ".example";

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void aLetterThatWasGivenUpIsListedWithoutItsReader() throws SQLException {
    givenUp();

    var newest = operator.gets(OPERATOR + "/letters/dead?size=1").isOk();

    assertThat(newest.text("items.0.slug")).isEqualTo(acme.slug());
    assertThat(newest.text("items.0.template")).isEqualTo("invitation");
    assertThat(newest.text("items.0.address")).isEqualTo("n…@" + acme.slug() + ".example");
    assertThat(newest.text("items.0.lastError")).isEqualTo("550 <…> is nobody here");
    assertThat(newest.body()).doesNotContain("noa", "Noa", "Olga");
  }

  @Test
  void theListOfLettersGoesOnBehindThePageBefore() throws SQLException {
    givenUp();
    var other = new WatchItRunTest();
    other.givenUp();

    var first = operator.gets(OPERATOR + "/letters/dead?size=1").isOk();
    var second =
        operator.gets(OPERATOR + "/letters/dead?size=1&cursor=" + first.text("next")).isOk();

    assertThat(first.text("items.0.slug")).isEqualTo(other.acme.slug());
    assertThat(second.text("items.0.slug")).isEqualTo(acme.slug());
    operator.gets(OPERATOR + "/letters/dead?cursor=nonsense").refuses(422, "page.cursor");
  }

  @Test
  void aFurtherAttemptDeliversIt() throws SQLException {
    givenUp();
    String letterId = letterId();

    tryAgain(letterId, acme.slug()).isEmpty();

    assertThat(Letters.to(address)).hasSize(1);
    tryAgain(letterId, acme.slug()).isNotFound();
    assertThat(
            Database.column(
                "SELECT actor_account_id FROM audit_event"
                    + " WHERE tenant_id = 0 AND action = 'letter.tried_again' ORDER BY id DESC"))
        .first()
        .isEqualTo(String.valueOf(operator.accountId()));
  }

  @Test
  void aLetterIsFoundInItsOwnOrganisationOnly() throws SQLException {
    givenUp();

    tryAgain(letterId(), Organisation.employer().slug()).isNotFound();
    tryAgain(letterId(), "nowhere").isNotFound();

    assertThat(Letters.to(address)).isEmpty();
  }

  @Test
  void jobsThatReturnAreListedWithHowTheyDo() throws SQLException {
    Database.change(
        "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, last_failure,"
            + " consecutive_failures, version) VALUES ('a-test-of-jobs', 'recurring',"
            + " '2126-03-20 10:00:00', FALSE, '2026-03-20 08:00:00', 3, 1)");

    var jobs = operator.gets(OPERATOR + "/jobs").isOk();

    Database.change("DELETE FROM scheduled_tasks WHERE task_name = 'a-test-of-jobs'");
    assertThat(jobs.texts("items", "name")).contains("a-test-of-jobs");
    int place = jobs.texts("items", "name").indexOf("a-test-of-jobs");
    assertThat(jobs.text("items." + place + ".nextRunAt")).startsWith("2126-03-20T10:00");
    assertThat(jobs.text("items." + place + ".lastFailureAt")).startsWith("2026-03-20T08:00");
    assertThat(jobs.number("items." + place + ".consecutiveFailures")).isEqualTo(3);
    assertThat(jobs.has("items." + place + ".pickedBy")).isFalse();
  }

  @Test
  void anAccountIsMadeAnOperatorFromTheServer() {
    assertThat(Api.bean(Operators.class).add(owner.email())).isEmpty();
    assertThat(Api.bean(Operators.class).add(owner.email())).isEmpty();

    var credentials =
        Map.of("email", owner.email(), "password", Person.PASSWORD, "tenant", "installation");
    var session = Api.anonymous().post("/api/v1/sessions", credentials).isCreated();
    assertThat(session.text("roles.0")).isEqualTo("OPERATOR");
    Api.with(session.text("accessToken")).get(OPERATOR + "/jobs").isOk();
  }

  @Test
  void whoHasNoAccountBecomesAnOperatorByALinkThatIsGoodOnce() {
    var older = token(Api.bean(Operators.class).add(address).orElseThrow());
    var token = token(Api.bean(Operators.class).add(address).orElseThrow());

    accept(older).refuses(422, "invitation.replaced");
    assertThat(accept(token).isCreated().text("tenant")).isEqualTo("installation");
    accept(token).refuses(422, "invitation.used");

    assertThat(Letters.to(address)).isEmpty();
  }

  @Test
  void theDatabaseKeepsOperatorsAndMembersApart() {
    String mixed = "UPDATE membership SET roles = 'OWNER,OPERATOR' WHERE id = ?";

    for (Person person : List.of(owner, operator)) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> Database.change(mixed, person.membershipId()))
          .withMessageContaining("ck_membership_operator");
    }
  }

  private void givenUp() throws SQLException {
    var invited = Map.of("email", address, "name", "Noa", "roles", List.of("MENTOR"));
    owner.posts("/api/v1/invitations", invited).isCreated();
    Database.change(
        "UPDATE letter SET status = 'DEAD', settled_at = posted_at, version = version + 1,"
            + " last_error = ? WHERE tenant_id = ?",
        "550 <" + address + "> is nobody here",
        acme.id());
    Database.change(
        "DELETE FROM scheduled_tasks WHERE task_name = 'letter' AND task_instance LIKE ?",
        new Id(acme.id()) + ".%");
  }

  private String letterId() {
    return operator.gets(OPERATOR + "/letters/dead?size=1").isOk().text("items.0.letterId");
  }

  private Answer tryAgain(String letterId, String slug) {
    return operator.posts(OPERATOR + "/letters/" + letterId + "/attempts", Map.of("slug", slug));
  }

  private static String token(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private static Answer accept(String token) {
    return Api.anonymous()
        .post(
            "/api/v1/joining",
            Map.of(
                "token",
                token,
                "name",
                "Noa",
                "password",
                "seven quiet otters cross",
                "zone",
                "Europe/Oslo"));
  }
}
