package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.tenancy.Tenants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowKeptLettersTest {
  private static final Instant SENT = Instant.parse("2026-03-20T09:00:00Z");

  @TempDir private Path folder;

  @Test
  void aDemoShowsWhatItWouldHaveSentNewestFirst() throws Exception {
    keep(1, "ana@people.example");
    keep(2, "ben@people.example");

    var shown = inADemo().newest();

    assertThat(shown.kept()).isTrue();
    assertThat(shown.items())
        .extracting(KeptLetter::to)
        .containsExactly("ben@people.example", "ana@people.example");
    assertThat(shown.items().getFirst())
        .returns("An invitation to Waymark", KeptLetter::subject)
        .returns(SENT, KeptLetter::sentAt);
    assertThat(shown.items().getFirst().text()).contains("Hello Ana,\n", "/join");
    assertThat(shown.items().getFirst().html()).contains("<p>Hello Ana,</p>");
  }

  @Test
  void atMostTwoHundredAreShown() throws Exception {
    for (int id : IntStream.rangeClosed(1, 201).toArray()) {
      keep(id, "ana%d@people.example".formatted(id));
    }

    assertThat(inADemo().newest().items())
        .hasSize(200)
        .extracting(KeptLetter::to)
        .startsWith("ana201@people.example")
        .endsWith("ana2@people.example");
  }

  @Test
  void whatIsNoLetterIsLeftOut() throws Exception {
    Files.writeString(folder.resolve("note.eml"), "no letter");
    Files.writeString(folder.resolve("letter1.part"), "half a letter");

    assertThat(inADemo().newest().items()).isEmpty();
  }

  @Test
  void beforeTheFirstLetterThereAreNone() {
    var shown = new KeptLetters(true, folder.resolve("mail").toUri().toString()).newest();

    assertThat(shown.kept()).isTrue();
    assertThat(shown.items()).isEmpty();
  }

  @Test
  void outsideADemoNobodyReadsThem() throws Exception {
    keep(1, "ana@people.example");

    var notADemo = new KeptLetters(false, folder.toUri().toString());
    var sending = new KeptLetters(true, "smtp://localhost:25");

    assertThat(notADemo.newest()).isEqualTo(sending.newest());
    assertThat(notADemo.newest().kept()).isFalse();
    assertThat(notADemo.newest().items()).isEmpty();
    assertThat(Api.anonymous().get("/api/v1/demo/letters").isOk().flag("kept")).isFalse();
  }

  private KeptLetters inADemo() {
    return new KeptLetters(true, folder.toUri().toString());
  }

  private void keep(long id, String address) throws Exception {
    var facts = Map.of("name", "Ana", "inviter", "Ben", "organisation", "Acme", "until", "1 April");
    var letter =
        new Letter(
            "invitation:" + id,
            address,
            Locale.ENGLISH,
            "invitation",
            facts,
            LetterLink.to("join"));
    var posted = inTheInstallation(PostedLetter.of(letter, id, SENT));
    new FolderPost(folder).send(Api.bean(Envelopes.class).around(posted));
  }

  private static PostedLetter inTheInstallation(PostedLetter posted) {
    return new PostedLetter(
        posted.id(),
        Tenants.INSTALLATION,
        posted.event(),
        posted.address(),
        posted.language(),
        posted.template(),
        posted.facts(),
        posted.link(),
        posted.enclosure(),
        posted.status(),
        posted.attempts(),
        posted.lastError(),
        posted.postedAt(),
        posted.settledAt(),
        posted.version());
  }
}
