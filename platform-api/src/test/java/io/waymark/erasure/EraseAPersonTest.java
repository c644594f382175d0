package io.waymark.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.milestone.Milestones;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Parcel;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.support.SoftwareAuthenticator;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import io.waymark.testdb.DatabaseUnderTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Somebody who left a mark in every column that may hold a person's text is erased; then every
 * column of every table is searched for it.
 */
class EraseAPersonTest {
  private static final String ERASE = "/api/v1/me/erasure";
  private static final AtomicInteger MADE = new AtomicInteger();

  private String mark;
  private String name;
  private RunningCohort cohort;
  private Person owner;
  private Person zebedee;
  private Person mara;
  private Set<String> words;

  @BeforeEach
  void somebodyWithTwoRoles() {
    int number = MADE.incrementAndGet();
    mark = "qzx%dmark".formatted(number);
    name = "Zebedee Quill%dfeather".formatted(number);
    words = Set.of(mark, "quill%dfeather".formatted(number));
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    owner = cohort.organisation().owner("Olga");
    zebedee = cohort.organisation().person(name, Role.PARTICIPANT, Role.MENTOR, Role.ADMIN);
    mara = cohort.organisation().mentor("Mara");
  }

  @Test
  void nothingOfThemIsFoundInTheLog() throws Exception {
    var log = new ListAppender<ILoggingEvent>();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try {
      leaveMarksEverywhere();
      erase(zebedee);
      Work.runDue();
    } finally {
      root.detachAppender(log);
    }

    assertThat(log.list)
        .map(event -> event.getFormattedMessage().toLowerCase(Locale.ROOT))
        .isNotEmpty()
        .noneMatch(line -> words.stream().anyMatch(line::contains));
  }

  @Test
  void nothingOfThemIsFoundInAnyColumnOfAnyTable() throws Exception {
    leaveMarksEverywhere();
    Set<String> before = Dump.holding(words);
    assertThat(before)
        .as("each column that may hold a person's text is marked, or named in no-person.txt")
        .containsAll(mayHoldAPerson());

    erase(zebedee);

    assertThat(Dump.holding(words)).isEqualTo(documented());
  }

  @Test
  void nothingOfThemIsFoundAmongKeptLettersAndInANewExport() throws Exception {
    leaveMarksEverywhere();
    Work.runDue();
    assertThat(words).anyMatch(keptLetters()::contains);

    erase(zebedee);
    Work.runDue();

    assertThat(words).noneMatch(keptLetters()::contains);
    owner.calls().call("POST", "/api/v1/exports", null).is(202);
    Work.runDue();
    String export = Parcel.fetched(owner.calls(), "/api/v1/exports/file").files().toString();
    assertThat(export).contains("Former member").doesNotContain(name, mark);
  }

  @Test
  void everyColumnThatIsSaidToHoldNoPersonExists() {
    assertThat(Dump.columns().stream().map(Dump.Column::toString)).containsAll(noPerson());
  }

  @Test
  void whatTheyWroteToOthersStaysWithThoseOthers() throws Exception {
    leaveMarksEverywhere();

    erase(zebedee);

    assertThat(Database.column("SELECT text FROM reply WHERE tenant_id = ?", tenant()))
        .containsExactly("reply " + mark);
    assertThat(Database.column("SELECT period FROM check_in WHERE tenant_id = ?", tenant()))
        .hasSize(4);
  }

  @Test
  void notesThatTheySharedAsAMentorStayWithThoseTheyWereFor() throws Exception {
    leaveMarksEverywhere();

    erase(zebedee);

    assertThat(
            Database.column(
                "SELECT s.notes FROM coaching_session s JOIN enrolment e"
                    + " ON e.tenant_id = s.tenant_id AND e.id = s.enrolment_id"
                    + " JOIN membership m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id"
                    + " WHERE s.tenant_id = ? ORDER BY m.name = 'Lea' DESC",
                tenant()))
        .containsExactly("noted " + mark, null);
    assertThat(Database.count("SELECT COUNT(*) FROM agenda_point WHERE tenant_id = ?", tenant()))
        .isEqualTo(1);
    assertThat(Database.count("SELECT COUNT(*) FROM session_note WHERE tenant_id = ?", tenant()))
        .isZero();
  }

  @Test
  void theirSessionsEndAndTheirAddressIsFree() {
    var calls = zebedee.calls();

    erase(zebedee);

    calls.get("/api/v1/me").refuses(401, "session.required");
    var again = Organisation.employer().participant("Somebody");
    again.puts("/api/v1/me/email", Map.of("email", zebedee.email())).is(202);
    assertThat(Letters.to(zebedee.email())).hasSize(1);
  }

  @Test
  void theirAddressIsToBeTyped() {
    zebedee.posts(ERASE, Map.of("email", mara.email())).refuses(422, "account.erase_address");

    zebedee.posts(ERASE, Map.of("email", zebedee.email().toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  void theLastOwnerStays() {
    var other = owner.organisation().participant("Otto");
    owner.posts(ERASE, Map.of("email", owner.email())).refuses(409, "account.last_owner");

    assertThat(owner.gets("/api/v1/me").isOk().text("name")).isEqualTo("Olga");
    erase(other);
    var heir = owner.organisation().owner("Odette");
    erase(owner);
    assertThat(heir.gets("/api/v1/members?show=LEFT").texts("items", "name"))
        .allSatisfy(name -> assertThat(name).startsWith("Former member "));
  }

  @Test
  void whoOwnsAnythingElsewhereAloneStaysEverywhere() {
    var globex = Organisation.coach();
    globex.alsoHere(zebedee, Role.OWNER);

    zebedee.posts(ERASE, Map.of("email", zebedee.email())).refuses(409, "account.last_owner");

    assertThat(zebedee.gets("/api/v1/me").isOk().text("name")).isEqualTo(name);
  }

  @Test
  void theAuditSaysThatSomebodyWasErasedAndItsChainHolds() {
    erase(zebedee);
    cohort.organisation().chainsItsAudit();

    assertThat(owner.gets("/api/v1/audit-events?action=membership.erased").count("items"))
        .isEqualTo(1);
  }

  private void leaveMarksEverywhere() throws SQLException {
    var mentee = cohort.organisation().participant("Lea");
    Id own = cohort.enrol(zebedee);
    Id theirs = cohort.enrol(mentee);
    cohort.pair(own, mara);
    cohort.pair(theirs, zebedee);
    writeCheckIns(own, theirs, mentee);
    meet(own, zebedee, mara);
    meet(theirs, mentee, zebedee);
    moveMilestone(own, zebedee, mara, name + " can do more");
    moveMilestone(theirs, mentee, zebedee, "show me " + mark);
    beginADecision(theirs, mentee);
    showEvidence(own);
    askForTime(own);
    beReached();
    apply();
    announce();
    protectTheirAccount();
    cohort
        .organisation()
        .records(
            "session.refused",
            new Subject("account", zebedee.accountId()),
            Map.of("address", new Personal(zebedee.accountId(), mark)));
    owner
        .posts(
            "/api/v1/enrolments/" + own + "/pairing-exclusions",
            Map.of(
                "mentorId",
                new Id(mara.membershipId()).toString(),
                "kind",
                "OTHER",
                "reason",
                "for " + mark))
        .isCreated();
    zebedee.calls().call("POST", "/api/v1/me/exports", null).is(202);
    owner.calls().call("POST", "/api/v1/exports", null).is(202);
    Work.runDue();
    Api.anonymous().post("/api/v1/password-resets", Map.of("email", zebedee.email())).is(202);
  }

  private void writeCheckIns(Id own, Id theirs, Person mentee) {
    Api.clock().set("2026-03-06T09:00", "UTC");
    var said =
        Said.promising("promise " + mark)
            .forPeriod(1)
            .with("win", "win " + mark)
            .with("blocker", "blocker " + mark)
            .with("question", "question " + mark)
            .with("confidence", 2);
    var first = submit(zebedee, own, said);
    var other = submit(mentee, theirs, Said.promising("Else").forPeriod(1));
    zebedee.puts("/api/v1/check-ins/" + other.text("id") + "/reply", text("reply " + mark)).isOk();
    mara.puts("/api/v1/check-ins/" + first.text("id") + "/reply", text("Dear " + name)).isOk();
    Api.clock().set("2026-03-13T09:00", "UTC");
    var more = Said.promising("More").kept(other.text("commitments.0.id")).forPeriod(2);
    String second = submit(mentee, theirs, more).text("id");
    zebedee.puts("/api/v1/check-ins/" + second + "/reply-draft", text("draft " + mark)).isOk();
    var next =
        Said.promising("again " + mark)
            .dropped(first.text("commitments.0.id"), "reason " + mark)
            .forPeriod(2);
    submit(zebedee, own, next);
    Api.clock().set("2026-03-18T09:00", "UTC");
    var body = Map.of("period", 3, "body", Map.of("win", "half " + mark));
    zebedee.puts("/api/v1/enrolments/" + own + "/check-in-draft", body).isOk();
  }

  private static Answer submit(Person who, Id enrolment, Said said) {
    return who.posts("/api/v1/enrolments/" + enrolment + "/check-ins", said.body()).isCreated();
  }

  private void moveMilestone(Id enrolment, Person participant, Person mentor, String words) {
    var milestones = Api.bean(Milestones.class);
    String key =
        participant
            .gets("/api/v1/enrolments/" + enrolment + "/track")
            .text("phases.0.milestones.0.key");
    cohort
        .organisation()
        .in(
            () -> {
              milestones.start(participant.actor(), enrolment.value(), key);
              milestones.submit(participant.actor(), enrolment.value(), key);
              milestones.requestChanges(mentor.actor(), enrolment.value(), key, words);
              return key;
            });
  }

  /** Of the milestone that was handed in once more. */
  private void beginADecision(Id enrolment, Person participant) {
    String path = "/api/v1/enrolments/%s/milestones/process-learned/".formatted(enrolment);
    var piece = Map.of("kind", "TEXT", "title", "The process", "text", "Twice a year.");
    participant.posts(path + "evidence", piece).isCreated();
    participant.calls().call("POST", path + "submissions", null).isEmpty();
    zebedee.puts(path + "decision-draft", Map.of("words", "well done, " + mark)).isOk();
  }

  /** For the milestone of which changes were asked for. */
  private void showEvidence(Id enrolment) {
    String path = "/api/v1/enrolments/%s/milestones/process-learned/".formatted(enrolment);
    var piece =
        Map.of(
            "kind",
            "TEXT",
            "title",
            "Notes of " + mark,
            "url",
            "https://home.example/" + mark,
            "text",
            name + " saw it");
    zebedee.posts(path + "evidence", piece).isCreated();
  }

  /** Granted with words to them. */
  private void askForTime(Id enrolment) {
    var wanted =
        Map.of(
            "kind",
            "EXTENSION",
            "milestoneKey",
            "first-talk",
            "dueOn",
            "2026-05-08",
            "reason",
            "because of " + mark);
    String asked =
        zebedee
            .posts("/api/v1/enrolments/" + enrolment + "/date-requests", wanted)
            .isCreated()
            .text("dateRequestId");
    owner
        .puts(
            "/api/v1/date-requests/" + asked + "/answer",
            Map.of("granted", true, "words", "good luck, " + mark))
        .isEmpty();
  }

  /** In the week after, with the agenda and notes of whoever leads it, and of the other. */
  private void meet(Id enrolment, Person participant, Person mentor) {
    var slot =
        Map.of("day", "2026-03-25", "time", "15:00", "minutes", 30, "place", "at home, " + mark);
    String id =
        mentor
            .posts("/api/v1/enrolments/" + enrolment + "/coaching-sessions", slot)
            .isCreated()
            .text("id");
    String session = "/api/v1/coaching-sessions/" + id;
    for (Person one : List.of(participant, mentor)) {
      boolean ofTheirs = one.equals(zebedee) || participant.equals(zebedee);
      var point =
          Map.of("text", ofTheirs ? "talk of " + mark : "else", "shared", one.equals(zebedee));
      one.posts(session + "/agenda-points", point).isCreated();
    }
    mentor.calls().ifMatch("*").put(session + "/notes", text("noted " + mark)).isOk();
    mentor.puts(session + "/private-notes", text("for me, " + mark)).isEmpty();
  }

  /** By letters to them and about them, invitations, addresses. */
  private void beReached() throws SQLException {
    zebedee.puts("/api/v1/me/email", Map.of("email", mark + "@people.example")).is(202);
    zebedee.puts("/api/v1/me/personal-address", Map.of("address", mark + "@home.example")).is(202);
    var invited = Map.of("email", "noa@people.example", "name", "Noa", "roles", List.of("MENTOR"));
    zebedee.posts("/api/v1/invitations", invited).isCreated();
    var globex = Organisation.coach();
    var again =
        Map.of("email", zebedee.email(), "name", name, "title", mark, "roles", List.of("MENTOR"));
    globex.owner("Gus").posts("/api/v1/invitations", again).isCreated();
    Database.change(
        "INSERT INTO scim_user (tenant_id, id, membership_id, user_name, external_id, address,"
            + " display_name, given_name, family_name, title, language, roles, active, made_at,"
            + " changed_at, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'en', 'MENTOR', TRUE, NOW(6), NOW(6), 0)",
        tenant(),
        Api.bean(Ids.class).next(),
        zebedee.membershipId(),
        mark,
        mark,
        zebedee.email(),
        name,
        mark,
        mark,
        mark);
    Database.change(
        "INSERT INTO sign_on_link (tenant_id, id, issuer, subject, membership_id, linked_at)"
            + " VALUES (?, ?, 'https://id.example', ?, ?, NOW(6))",
        tenant(),
        Api.bean(Ids.class).next(),
        mark,
        zebedee.membershipId());
    Database.change("UPDATE membership SET title = ? WHERE id = ?", mark, zebedee.membershipId());
  }

  private void announce() {
    var said = Map.of("title", "title " + mark, "text", "text " + mark, "byMail", false);
    zebedee
        .posts("/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/announcements", said)
        .isCreated();
  }

  /** As whoever applied before they were a member. */
  private void apply() throws SQLException {
    Database.change(
        "INSERT INTO application (tenant_id, id, program_id, cohort_id, origin, address, name,"
            + " title, language, answers, status, applied_at, version)"
            + " SELECT tenant_id, ?, program_id, id, 'PAGE', ?, ?, ?, 'en',"
            + " JSON_ARRAY(JSON_OBJECT('question', 'Why?', 'text', ?)), 'APPLIED', NOW(6), 0"
            + " FROM cohort WHERE tenant_id = ? AND id = ?",
        Api.bean(Ids.class).next(),
        zebedee.email(),
        name,
        mark,
        mark,
        tenant(),
        cohort.cohortId());
  }

  private void protectTheirAccount() throws SQLException {
    SoftwareAuthenticator.fresh().registersFor(zebedee.calls()).isCreated();
    var token = Map.of("name", mark, "roles", List.of("MENTOR"), "days", 30);
    zebedee.posts("/api/v1/me/api-tokens", token).isCreated();
    Database.change("UPDATE passkey SET name = ? WHERE account_id = ?", mark, zebedee.accountId());
    Database.change(
        "UPDATE sign_in_family SET address = ?, program = ?, platform = ? WHERE account_id = ?",
        mark,
        mark,
        mark,
        zebedee.accountId());
  }

  private static void erase(Person person) {
    person.posts(ERASE, Map.of("email", person.email())).isEmpty();
  }

  private static Map<String, String> text(String text) {
    return Map.of("text", text);
  }

  private long tenant() {
    return cohort.organisation().id();
  }

  private static Set<String> mayHoldAPerson() {
    var all =
        Dump.columns().stream()
            .filter(Dump.Column::mayHoldText)
            .map(Dump.Column::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(noPerson());
    return all;
  }

  /** Columns of text that hold no person's, each with its reason. */
  private static Set<String> noPerson() {
    return lines(Path.of("src/test/resources/no-person.txt"))
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What docs/operations/privacy.md says that stays, as a table whose first cells are columns. */
  private static Set<String> documented() {
    var row = Pattern.compile("\\| `(\\w+\\.\\w+)` \\|.*");
    return lines(Path.of("../docs/operations/privacy.md"))
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String keptLetters() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(URI.create(folder())))) {
      var all = new StringBuilder();
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), UTF_8));
      }
      return all.toString().toLowerCase(Locale.ROOT);
    }
  }

  private static String folder() {
    return String.valueOf(Api.settings(DatabaseUnderTest.shared()).get("waymark.mail.url"));
  }
}
