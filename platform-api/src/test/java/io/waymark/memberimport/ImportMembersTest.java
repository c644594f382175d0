package io.waymark.memberimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportMembersTest {
  private static final String HEAD = "email,name,roles\n";

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person admin = acme.admin("Ana");

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void aDryRunShowsEveryRowsFateAndChangesNothing() {
    invite("known@b.example");
    var answer =
        run(
            admin,
            false,
            "new@b.example,New\nknown@b.example,Known\n" + owner.email() + ",Olga\nx,X");

    assertThat(answer.texts("rows", "fate"))
        .containsExactly("INVITE", "INVITED_ALREADY", "MEMBER_ALREADY", "REFUSED");
    assertThat(answer.text("rows.3.reason")).isEqualTo("email.format");
    assertThat(answer.number("rows.3.line")).isEqualTo(5);
    assertThat(answer.flag("applied")).isFalse();
    assertThat(invitations()).isEqualTo(1);
  }

  @Test
  void whileOneRowIsRefusedNobodyIsInvited() {
    var answer = run(admin, true, "new@b.example,New\nx,X");

    assertThat(answer.flag("applied")).isFalse();
    assertThat(answer.number("refused")).isEqualTo(1);
    assertThat(invitations()).isZero();
  }

  @Test
  void runTwiceItInvitesOnce() {
    String rows = "one@b.example,One\ntwo@b.example,Two";

    assertThat(run(admin, true, rows).number("invited")).isEqualTo(2);
    var second = run(admin, true, rows);

    assertThat(second.number("invited")).isZero();
    assertThat(second.texts("rows", "fate")).containsOnly("INVITED_ALREADY");
    assertThat(letters()).isEqualTo(2);
  }

  @Test
  void anAdminInvitesNoOwnersAndAnOwnerDoes() {
    assertThat(run(admin, true, "new@b.example,New,OWNER").text("rows.0.reason"))
        .isEqualTo("roles.owner");
    assertThat(run(owner, true, "new@b.example,New,OWNER").flag("applied")).isTrue();
  }

  @Test
  void anInvitationThatExpiredIsOpenedAgainWithANewLink() {
    run(admin, true, "one@b.example,One");
    Api.clock().set("2026-04-20T09:00", "UTC");

    run(admin, true, "one@b.example,One More");

    assertThat(invitations()).isEqualTo(1);
    assertThat(letters()).isEqualTo(2);
  }

  @Test
  void tenThousandPeopleAreInvitedAtOnce() {
    String rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "p%d@b.example,Person %d".formatted(i, i))
            .collect(Collectors.joining("\n"));

    assertThat(run(admin, true, rows).number("invited")).isEqualTo(10_000);

    assertThat(letters()).isEqualTo(10_000);
    forgetLetters();
  }

  private void invite(String email) {
    admin
        .posts(
            "/api/v1/invitations",
            Map.of("email", email, "name", "Known", "roles", java.util.List.of("MENTOR")))
        .isCreated();
  }

  private static Answer run(Person by, boolean apply, String rows) {
    var file = Base64.getEncoder().encodeToString((HEAD + rows).getBytes(UTF_8));
    return by.posts("/api/v1/invitations/import", Map.of("file", file, "apply", apply)).isOk();
  }

  private long invitations() {
    return Database.count("SELECT COUNT(*) FROM invitation WHERE tenant_id = ?", acme.id());
  }

  private long letters() {
    return Database.count("SELECT COUNT(*) FROM letter WHERE tenant_id = ?", acme.id());
  }

  /** Nobody reads them, and other tests would have to deliver them. */
  private void forgetLetters() {
    try {
      Database.change("DELETE FROM scheduled_tasks WHERE task_name = 'letter'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
