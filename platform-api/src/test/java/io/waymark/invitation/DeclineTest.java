package io.waymark.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.TenantRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclineTest {
  private static final String INVITATIONS = "/api/v1/invitations";

  private final Organisation acme = Organisation.employer();
  private final Person admin = acme.admin("Ada");
  private final String address = "noa@" + acme.slug() + ".example";

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void whoDeclinesGetsNoFurtherLetterAndTheAdminSeesIt() {
    String id = invite().isCreated().text("invitationId");

    decline(link()).isEmpty();

    var seen = admin.gets(INVITATIONS);
    assertThat(seen.text("items.0.status")).isEqualTo("DECLINED");
    assertThat(seen.text("items.0.declinedAt")).isEqualTo("2026-03-20T09:00:00Z");
    admin.posts(INVITATIONS + "/" + id + "/letters", Map.of()).refuses(409, "invitation.declined");
    admin.deletes(INVITATIONS + "/" + id).refuses(409, "invitation.declined");
    invite().refuses(409, "invitation.declined");
    assertThat(Letters.to(address)).hasSize(1);
  }

  @Test
  void decliningTwiceIsTheSameAndWhoThinksBetterOfItJoins() {
    invite();

    decline(link()).isEmpty();
    decline(link()).isEmpty();

    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM audit_event WHERE tenant_id = ? AND action ="
                    + " 'invitation.declined'",
                acme.id()))
        .isEqualTo(1);
    var seen = Api.anonymous().post("/api/v1/joining/preview", Map.of("token", link())).isOk();
    assertThat(seen.flag("declined")).isTrue();
    accept().isCreated();
    assertThat(admin.gets(INVITATIONS).count("items")).isZero();
  }

  @Test
  void theLinkOfAnOlderLetterDeclinesAsWell() {
    String id = invite().text("invitationId");
    String older = link();
    admin.posts(INVITATIONS + "/" + id + "/letters", Map.of()).isCreated();

    decline(older).isEmpty();

    assertThat(admin.gets(INVITATIONS).text("items.0.status")).isEqualTo("DECLINED");
  }

  @Test
  void whoDeclinedCannotJoinOnceTheLinkIsTooOld() {
    invite();
    decline(link()).isEmpty();
    Api.clock().forward(Duration.ofDays(14));

    accept().refuses(422, "invitation.expired");
    decline(link()).isEmpty();
  }

  @Test
  void whatIsSettledIsNotDeclined() {
    String id = invite().text("invitationId");
    String link = link();
    admin.deletes(INVITATIONS + "/" + id).isEmpty();
    decline(link).refuses(422, "invitation.revoked");

    invite();
    accept().isCreated();
    decline(link()).refuses(422, "invitation.used");
  }

  @Test
  void aLinkThatSomebodyMadeUpDeclinesNothing() {
    invite();

    decline(link() + "A").isNotFound();
    decline("0.0.1.x").isNotFound();

    assertThat(admin.gets(INVITATIONS).text("items.0.status")).isEqualTo("OPEN");
  }

  @Test
  void anOrganisationThatIsSuspendedIsDeclinedAsWell() {
    invite();
    Api.bean(TenantRegistry.class).suspend(acme.id());

    decline(link()).isEmpty();
  }

  @Test
  void theLetterTellsMailProgramsWhereToDecline() throws Exception {
    invite();

    var letter = Letters.to(address).getFirst();

    assertThat(letter.getHeader("List-Unsubscribe"))
        .singleElement()
        .asString()
        .startsWith("<http")
        .endsWith("/decline/" + link() + ">");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void aLetterAboutAnAccountCannotBeTurnedOff() throws Exception {
    Api.anonymous().post("/api/v1/password-resets", Map.of("email", admin.email()));

    assertThat(Letters.to(admin.email()).getLast().getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void aFileInvitesNobodyWhoDeclined() {
    invite();
    decline(link());
    var rows = "email,name\n" + address + ",Noa\n";
    var file = Base64.getEncoder().encodeToString(rows.getBytes(StandardCharsets.UTF_8));

    var read = admin.posts(INVITATIONS + "/import", Map.of("file", file, "apply", true)).isOk();

    assertThat(read.text("rows.0.fate")).isEqualTo("DECLINED");
    assertThat(Letters.to(address)).hasSize(1);
  }

  @Test
  void aMonthLaterTheyMayBeInvitedAgain() {
    invite();
    decline(link());
    Api.clock().forward(Duration.ofDays(31));

    Work.runRecurring("invitation-expiry");

    assertThat(admin.gets(INVITATIONS).count("items")).isZero();
    invite().isCreated();
  }

  private Answer invite() {
    var noa = Map.of("email", address, "name", "Noa", "roles", List.of("MENTOR"));
    return admin.posts(INVITATIONS, noa);
  }

  private String link() {
    return TestInvitations.latest(acme, address);
  }

  private static Answer decline(String token) {
    return Api.anonymous().post("/api/v1/joining/decline", Map.of("token", token));
  }

  private Answer accept() {
    var body =
        Map.of(
            "token", link(),
            "name", "Noa",
            "password", "seven quiet otters cross",
            "zone", "Europe/Oslo");
    return Api.anonymous().post("/api/v1/joining", body);
  }
}
