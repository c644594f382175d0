package io.waymark.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Work;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnounceTest {
  private static final String OWN = "/api/v1/me/announcements";

  private RunningCohort spring;
  private Person priya;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    spring = RunningCohort.startingOn("2026-03-02");
    priya = spring.organisation().participant("Priya");
  }

  @Test
  void everybodyWithAPlaceIsToldOnTheirScreenAndByOneLetter() throws Exception {
    spring.enrol(priya);
    Person lea = spring.organisation().participant("Lea");
    Person stranger = spring.organisation().participant("Ines");
    spring.enrol(lea);

    var sent = send("Thursday", true).isCreated();

    assertThat(sent.number("items.0.people")).isEqualTo(2);
    assertThat(priya.gets(OWN).texts("items", "title")).containsExactly("Thursday");
    assertThat(stranger.gets(OWN).count("items")).isZero();
    Work.runDue();
    assertThat(newsFor(stranger)).isZero();
    assertThat(newsFor(lea)).isEqualTo(1);
    var letter = Letters.to(lea.email()).getLast();
    assertThat(letter.getSubject()).isEqualTo("News from your program on Waymark");
    assertThat(Letters.textOf(letter)).contains("Thursday", "Bring the plan.", "/this-week");
  }

  @Test
  void whatIsPutAwayStaysAwayForThatPersonAlone() {
    spring.enrol(priya);
    Person lea = spring.organisation().participant("Lea");
    Person stranger = spring.organisation().participant("Ines");
    spring.enrol(lea);
    String id = send("Thursday", false).isCreated().text("items.0.announcementId");
    String dismissal = OWN + "/" + id + "/dismissal";

    stranger.calls().put(dismissal).isNotFound();
    priya.calls().put(dismissal).isEmpty();
    priya.calls().put(dismissal).isEmpty();

    assertThat(priya.gets(OWN).count("items")).isZero();
    assertThat(lea.gets(OWN).count("items")).isEqualTo(1);
    Work.runDue();
    assertThat(newsFor(lea)).isZero();
  }

  @Test
  void mentorsAreToldOnceForAllOfTheirMenteesThere() {
    Person lea = spring.organisation().participant("Lea");
    Person mara = spring.organisation().mentor("Mara");
    Person formerly = spring.organisation().mentor("Femi");
    Id enrolmentId = spring.enrol(priya);
    spring.endPairing(spring.pair(enrolmentId, formerly));
    spring.pair(enrolmentId, mara);
    spring.pair(spring.enrol(lea), mara);

    String id = send("Thursday", true).isCreated().text("items.0.announcementId");

    assertThat(mara.gets(OWN).texts("items", "title")).containsExactly("Thursday");
    assertThat(formerly.gets(OWN).count("items")).isZero();
    formerly.calls().put(OWN + "/" + id + "/dismissal").isNotFound();
    Work.runDue();
    assertThat(newsFor(formerly)).isZero();
    assertThat(newsFor(mara)).isEqualTo(1);
    mara.calls().put(OWN + "/" + id + "/dismissal").isEmpty();
    assertThat(mara.gets(OWN).count("items")).isZero();
  }

  @Test
  void whoHasLeftAndWhatIsOldIsNotShown() {
    Id enrolmentId = spring.enrol(priya);
    Person lea = spring.organisation().participant("Lea");
    spring.enrol(lea);
    send("Thursday", false).isCreated();
    priya.calls().put("/api/v1/enrolments/" + enrolmentId + "/withdrawal").isEmpty();

    assertThat(priya.gets(OWN).count("items")).isZero();
    assertThat(lea.gets(OWN).count("items")).isEqualTo(1);
    Api.clock().set("2026-04-29T09:00", "UTC");
    assertThat(lea.gets(OWN).count("items")).isZero();
  }

  @Test
  void nobodyIsToldNothing() {
    send("Thursday", true).refuses(409, "cohort.empty");
    spring.enrol(priya);
    send(" ", true).refusesFields("/title");
    send("x".repeat(121), true).refusesFields("/title");
  }

  @Test
  void whoSendsItSeveralTimesAtOnceTellsItOnce() throws Exception {
    spring.enrol(priya);
    var statuses = new ArrayList<Integer>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<Integer> attempt = () -> send("Thursday", true).status();
      for (var done : pool.invokeAll(Collections.nCopies(4, attempt))) {
        statuses.add(done.get());
      }
    }

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    Work.runDue();
    assertThat(newsFor(priya)).isOne();
    send("Friday", true).isCreated();
    Api.clock().set("2026-02-27T09:11", "UTC");
    send("Thursday", true).isCreated();
  }

  private static long newsFor(Person person) {
    return Letters.to(person.email()).stream()
        .filter(letter -> textOf(letter).contains("Bring the plan."))
        .count();
  }

  private static String textOf(MimeMessage letter) {
    try {
      return Letters.textOf(letter);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private Answer send(String title, boolean byMail) {
    return spring
        .admin()
        .posts(
            "/api/v1/cohorts/" + new Id(spring.cohortId()) + "/announcements",
            Map.of("title", title, "text", "Bring the plan.", "byMail", byMail));
  }
}
