package io.waymark.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.quota.Usages;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitOrganisationsTest {
  private static final String TENANTS = "/api/v1/operator/tenants";
  private static final Pattern LINK = Pattern.compile("/join/([\\w.-]+)");

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person operator =
      Organisation.installation().person("Opal for " + acme.slug(), Role.OPERATOR);

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void whoIsInvitedHoldsAPlaceAndTheNextIsRefused() {
    limit(Map.of("members", 2)).isOk();
    invite("ann").isCreated();

    var refused = invite("ben").refuses(409, "limit.members");

    assertThat(refused.number("limit")).isEqualTo(2);
    assertThat(Letters.to("ben@" + acme.slug() + ".example")).isEmpty();
    invite("ann").isCreated();
  }

  @Test
  void aFileWithMorePeopleThanPlacesInvitesNobodyAndSaysSoWhenItIsTried() {
    limit(Map.of("members", 3)).isOk();

    importing(false, "ann", "ben", "cem").refuses(409, "limit.members");
    importing(true, "ann", "ben", "cem").refuses(409, "limit.members");

    assertThat(importing(true, "ann", "ben").isOk().number("invited")).isEqualTo(2);
  }

  @Test
  void nobodyJoinsWhenThePlacesAreTakenMeanwhile() throws Exception {
    invite("ann").isCreated();
    var letter = Letters.to("ann@" + acme.slug() + ".example").getFirst();
    var link = LINK.matcher(Letters.textOf(letter));
    assertThat(link.find()).isTrue();
    limit(Map.of("members", 1)).isOk();

    accept(link.group(1)).refuses(409, "limit.members");

    limit(Map.of()).isOk();
    accept(link.group(1)).isCreated();
  }

  @Test
  void ofManyWhoJoinAtOnceAsManyGetInAsThereArePlaces() {
    var elsewhere = Organisation.employer();
    var joining =
        Stream.of("ann", "ben", "cem", "dee", "eve", "fay")
            .map(elsewhere::mentor)
            .map(person -> Map.entry(person.calls(), Map.of("token", invited(person))))
            .toList();
    limit(Map.of("members", 3)).isOk();

    var answers =
        joining.stream()
            .map(
                one ->
                    CompletableFuture.supplyAsync(
                        () -> one.getKey().post("/api/v1/me/memberships", one.getValue())))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
        .containsExactlyInAnyOrder(201, 201, 409, 409, 409, 409);
    assertThat(found().number("items.0.members")).isEqualTo(3);
  }

  private String invited(Person person) {
    owner
        .posts(
            "/api/v1/invitations",
            Map.of("email", person.email(), "name", person.name(), "roles", List.of("MENTOR")))
        .isCreated();
    try {
      var link = LINK.matcher(Letters.textOf(Letters.to(person.email()).getFirst()));
      assertThat(link.find()).isTrue();
      return link.group(1);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoHasLeftComesBackOnlyToAFreePlace() {
    var ann = acme.mentor("Ann");
    var status = "/api/v1/members/" + new Id(ann.membershipId()) + "/status";
    change(status, false).isOk();
    limit(Map.of("members", 1)).isOk();

    change(status, true).refuses(409, "limit.members");
  }

  @Test
  void aLimitBelowWhatIsThereRemovesNobody() {
    acme.mentor("Ann");

    limit(Map.of("members", 1)).isOk();

    owner.gets("/api/v1/members").isOk();
    assertThat(found().number("items.0.members")).isEqualTo(2);
  }

  @Test
  void whatIsStoredIsMeasuredInEveryTable() {
    long before = measured();
    for (String name : List.of("ann", "ben", "cem")) {
      invite(name).isCreated();
    }

    long after = measured();

    assertThat(before).isPositive();
    assertThat(after - before).isBetween(600L, 10_000L);
    assertThat(found().number("items.0.bytes")).isEqualTo(after);
  }

  @Test
  void anOrganisationThatIsFullStoresNoMoreAndCanStillReadEndAndLeave() {
    var ann = acme.mentor("Ann");
    measured();
    limit(Map.of("bytes", 10)).isOk();

    invite("ben").refuses(409, "limit.storage");

    owner.gets("/api/v1/members").isOk();
    change("/api/v1/members/" + new Id(ann.membershipId()) + "/status", false).isOk();
    owner.calls().delete("/api/v1/sessions/current").is(204);
    signIn(owner).isCreated();
    limit(Map.of("bytes", 1_000_000_000)).isOk();
    invite("ben").isCreated();
  }

  @Test
  void theJobMeasuresEachOnceADayAndEachHourWhereThereIsALimit() {
    Api.clock().set("2026-05-01T09:00", "UTC");
    Work.runRecurring("storage-measure");
    var first = measuredAt();
    Api.clock().forward(Duration.ofHours(1));
    Work.runRecurring("storage-measure");
    assertThat(measuredAt()).isEqualTo(first);

    limit(Map.of("bytes", 1_000_000_000)).isOk();
    Work.runRecurring("storage-measure");

    assertThat(measuredAt()).isGreaterThan(first);
  }

  @Test
  void allPeopleTogetherAskNoMoreThanTheOrganisationMay() {
    var ann = acme.mentor("Ann").calls();
    var olga = owner.calls();
    limit(Map.of("requestsPerMinute", 3)).isOk();
    ann.get("/api/v1/me").isOk();
    ann.get("/api/v1/me").isOk();
    olga.get("/api/v1/me").isOk();

    var refused = olga.get("/api/v1/me").refuses(429, "limit.requests");

    assertThat(refused.headers().firstValue("Retry-After")).hasValue("20");
    assertThat(refused.headers().firstValue("RateLimit").orElseThrow())
        .startsWith("\"organisation\";r=0");
    ann.get("/api/v1/me").refuses(429, "limit.requests");
    operator.gets("/api/v1/me").isOk();
    Api.clock().forward(Duration.ofSeconds(20));
    olga.get("/api/v1/me").isOk();
  }

  @Test
  void aLimitIsShownAndItsChangeIsWrittenDownWithBothValues() {
    limit(Map.of("members", 25)).isOk();
    limit(Map.of("members", 30, "bytes", 1_000)).isOk();
    limit(Map.of("members", 30, "bytes", 1_000)).isOk();

    assertThat(found().number("items.0.limits.members")).isEqualTo(30);
    assertThat(found().number("items.0.limits.bytes")).isEqualTo(1_000);
    assertThat(found().has("items.0.limits.requestsPerMinute")).isFalse();
    assertThat(changes(acme.id())).containsExactly("none→25", "25→30", "none→1000");
    assertThat(changes(0)).containsExactly("none→25", "25→30", "none→1000");
  }

  @Test
  void nonsenseIsNoLimit() {
    limit(Map.of("members", 0, "bytes", -1, "requestsPerMinute", 2_000_000))
        .refusesFields("/members", "/bytes", "/requestsPerMinute");
    operator.puts(TENANTS + "/installation/limits", Map.of("members", 3)).isNotFound();
  }

  private List<String> changes(long tenantId) {
    return Database.column(
            "SELECT CONCAT(details->>'$.from', '→', details->>'$.to') FROM audit_event"
                + " WHERE tenant_id = ? AND subject_id = ? AND action LIKE 'tenant.%_limited'"
                + " ORDER BY id",
            tenantId, acme.id())
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private Answer limit(Map<String, Object> limits) {
    return operator.puts(TENANTS + "/" + acme.slug() + "/limits", limits);
  }

  private long measured() {
    Api.bean(Usages.class).measure(acme.id());
    return Database.count("SELECT bytes FROM tenant_usage WHERE tenant_id = ?", acme.id());
  }

  private String measuredAt() {
    return String.valueOf(
        Database.column("SELECT measured_at FROM tenant_usage WHERE tenant_id = ?", acme.id())
            .getFirst());
  }

  private Answer found() {
    return operator.gets(TENANTS + "?text=" + acme.slug()).isOk();
  }

  private Answer invite(String name) {
    var email = name + "@" + acme.slug() + ".example";
    return owner.posts(
        "/api/v1/invitations",
        Map.of("email", email, "name", name, "roles", List.of("PARTICIPANT")));
  }

  private Answer importing(boolean apply, String... names) {
    var file = new StringBuilder("email,name,roles\n");
    for (String name : names) {
      file.append("%s@%s.example,%s,PARTICIPANT\n".formatted(name, acme.slug(), name));
    }
    var body = new HashMap<String, Object>();
    body.put("file", Base64.getEncoder().encodeToString(file.toString().getBytes(UTF_8)));
    body.put("apply", apply);
    return owner.posts("/api/v1/invitations/import", body);
  }

  private Answer change(String path, boolean active) {
    var etag = owner.gets(path.replace("/status", "")).isOk().text("etag");
    return owner.calls().ifMatch(etag).put(path, Map.of("active", active));
  }

  private static Answer accept(String token) {
    return Api.anonymous()
        .post(
            "/api/v1/joining",
            Map.of(
                "token", token,
                "name", "Ann",
                "password", "seven quiet otters cross",
                "zone", "Europe/Oslo"));
  }

  private static Answer signIn(Person person) {
    return Api.anonymous()
        .post(
            "/api/v1/sessions",
            Map.of(
                "email", person.email(),
                "password", Person.PASSWORD,
                "tenant", person.organisation().slug()));
  }
}
