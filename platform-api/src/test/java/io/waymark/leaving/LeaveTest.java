package io.waymark.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Parcel;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.support.Work;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveTest {
  private static final String PAGE = "/api/v1/leaving/page";
  private static final String OWN = "/api/v1/me/personal-address";
  private static final String HOME = "/api/v1/personal-addresses/confirmations";

  private static final Pattern TOKEN = Pattern.compile("/[a-z-]+/([\\w.-]{40,})");

  private RunningCohort cohort;
  private Person owner;
  private Person priya;
  private Person mara;

  @BeforeEach
  void aCheckInWithAReply() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    owner = cohort.organisation().owner("Olga");
    priya = cohort.organisation().participant("Priya");
    mara = cohort.organisation().mentor("Mara");
    Id enrolment = cohort.enrol(priya);
    cohort.pair(enrolment, mara);
    Api.clock().set("2026-03-06T09:00", "UTC");
    var said = Said.promising("Tame the otter").forPeriod(1).with("win", "won by a whisker");
    String checkIn =
        priya
            .posts("/api/v1/enrolments/" + enrolment + "/check-ins", said.body())
            .isCreated()
            .text("id");
    mara.puts("/api/v1/check-ins/" + checkIn + "/reply", Map.of("text", "answered kindly")).isOk();
  }

  @Test
  void whoLeavesReadsWhatTheyWroteByALinkThatTheyAreSent() {
    leave();

    var page = reads(letterTo(priya.email())).isOk();

    assertThat(page.text("organisation")).isEqualTo(priya.organisation().slug());
    assertThat(page.text("name")).isEqualTo("Priya");
    assertThat(page.text("until")).isEqualTo("2026-06-04T09:00:00Z");
    assertThat(page.text("checkIns.0.win")).isEqualTo("won by a whisker");
    assertThat(page.text("checkIns.0.commitments.0.text")).isEqualTo("Tame the otter");
    assertThat(page.text("checkIns.0.replies.0.mentor")).isEqualTo("Mara");
    assertThat(page.has("export")).isFalse();
  }

  @Test
  void theLinkOpensTheirDataAsAFileAndNoSession() {
    leave();
    var token = token(letterTo(priya.email()));
    Api.anonymous().post("/api/v1/leaving/exports", token).is(202);
    Work.runDue();

    assertThat(Parcel.posted(Api.anonymous(), "/api/v1/leaving/file", token).json())
        .contains("won by a whisker", "answered kindly")
        .doesNotContain("\"account\"");
    assertThat(reads(letterTo(priya.email())).text("export.status")).isEqualTo("READY");
    Api.with(letterTo(priya.email())).get("/api/v1/me").refuses(401, "session.required");
  }

  @Test
  void aConfirmedPersonalAddressIsWrittenToAndNotTheOrganisations() {
    String home = "home@" + priya.organisation().slug() + ".example";
    priya.puts(OWN, Map.of("address", home)).is(202);
    assertThat(priya.gets(OWN).flag("confirmed")).isFalse();
    Api.anonymous().post(HOME, token(letterTo(home))).isEmpty();
    assertThat(priya.gets(OWN).flag("confirmed")).isTrue();

    leave();

    reads(letterTo(home)).isOk();
    assertThat(subjects(priya.email())).doesNotContain("What is yours on Waymark, for 90 days");
  }

  @Test
  void anAddressThatNobodyConfirmedIsNotWrittenTo() {
    String home = "typo@" + priya.organisation().slug() + ".example";
    priya.puts(OWN, Map.of("address", home)).is(202);

    leave();

    reads(letterTo(priya.email())).isOk();
    assertThat(subjects(home)).hasSize(1);
  }

  @Test
  void aLinkForAPersonalAddressIsGoodForADayAndForTheLatestAlone() {
    String first = "first@" + priya.organisation().slug() + ".example";
    priya.puts(OWN, Map.of("address", first)).is(202);
    priya.puts(OWN, Map.of("address", "x" + first)).is(202);
    Api.anonymous().post(HOME, token(letterTo(first))).refuses(422, "personal_address.link");

    Api.clock().forward(Duration.ofHours(24));
    Api.anonymous().post(HOME, token(letterTo("x" + first))).refuses(422, "personal_address.link");
    Work.runRecurring("personal-address-expiry");
    Api.clock().forward(Duration.ofSeconds(1));
    Work.runRecurring("personal-address-expiry");
    assertThat(priya.gets(OWN).has("address")).isFalse();
  }

  @Test
  void theAddressOfTheAccountIsNoPersonalOneAndAPersonalOneIsRemoved() {
    priya.puts(OWN, Map.of("address", priya.email())).refuses(422, "personal_address.same");
    priya.puts(OWN, Map.of("address", "home@people.example")).is(202);
    priya.deletes(OWN).isEmpty();

    assertThat(priya.gets(OWN).has("address")).isFalse();
  }

  @Test
  void suspendingTheOrganisationDoesNotBlockThePage() {
    leave();
    Api.bean(TenantRegistry.class).suspend(priya.organisation().id());

    reads(letterTo(priya.email())).isOk();
    Api.anonymous().post("/api/v1/leaving/exports", token(letterTo(priya.email()))).is(202);
  }

  @Test
  void whoComesBackNeedsNoPageAndWhoLeavesAgainGetsANewOne() {
    leave();
    String first = letterTo(priya.email());
    Tenants.within(
        priya.organisation().id(),
        () -> Api.bean(Memberships.class).reactivate(priya.membershipId()));
    reads(first).refuses(422, "leaving.closed");

    Api.clock().forward(Duration.ofDays(30));
    leave();

    reads(first).refuses(422, "leaving.closed");
    reads(letterTo(priya.email())).isOk();
  }

  @Test
  void afterNinetyDaysWhatTheyWroteIsGoneAndWhatStaysHasNoName() {
    leave();
    String link = letterTo(priya.email());
    Api.clock().forward(Duration.ofDays(90).minusSeconds(1));
    Work.runRecurring("leaving-end");
    reads(link).isOk();

    Api.clock().forward(Duration.ofSeconds(1));
    reads(link).refuses(422, "leaving.closed");
    Work.runRecurring("leaving-end");
    Work.runRecurring("leaving-end");

    assertThat(Database.column("SELECT name FROM membership WHERE id = ?", priya.membershipId()))
        .allSatisfy(name -> assertThat(name).startsWith("Former member "));
    assertThat(
            Database.rows(
                "SELECT k.win, k.submitted_at IS NOT NULL FROM check_in k WHERE k.tenant_id = ?",
                priya.organisation().id()))
        .containsExactly(Arrays.asList(null, "1"));
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM commitment WHERE tenant_id = ?", priya.organisation().id()))
        .isZero();
    assertThat(owner.gets("/api/v1/audit-events?action=membership.erased").count("items"))
        .isEqualTo(1);
    reads(link).refuses(422, "leaving.closed");
  }

  @Test
  void whoIsInvitedAgainAfterwardsBeginsAnew() {
    leave();
    Api.clock().forward(Duration.ofDays(90));
    Work.runRecurring("leaving-end");

    var again = priya.organisation().alsoHere(priya, Role.PARTICIPANT);

    assertThat(again.membershipId()).isNotEqualTo(priya.membershipId());
    assertThat(again.gets("/api/v1/me").text("name")).isEqualTo("Priya");
  }

  @Test
  void whatIsNoLinkOpensNothing() {
    reads("0R5ZTNQ1C8M2K.0R5ZTNQ1C8M2M.1.kW9Wq0hJb3uZ8yq2m7Yx4tNfV6cLr1sE5aDgT0pQxUo").isNotFound();
    reads("nonsense").isNotFound();
  }

  private void leave() {
    Tenants.within(
        priya.organisation().id(),
        () -> Api.bean(Memberships.class).deactivate(priya.membershipId()));
  }

  private static Answer reads(String token) {
    return Api.anonymous().post(PAGE, token(token));
  }

  private static Map<String, String> token(String token) {
    return Map.of("token", token);
  }

  private static String letterTo(String address) {
    try {
      var found = TOKEN.matcher(Letters.textOf(Letters.to(address).getLast()));
      assertThat(found.find()).isTrue();
      return found.group(1);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> subjects(String address) {
    return Letters.to(address).stream().map(LeaveTest::subject).toList();
  }

  private static String subject(MimeMessage letter) {
    try {
      return letter.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
