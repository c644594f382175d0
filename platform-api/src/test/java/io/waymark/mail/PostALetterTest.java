package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Work;
import io.waymark.tenancy.Tenants;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostALetterTest {
  private static final LinkTarget TARGET = new LinkTarget("invitation", 7, 4711, 2);
  private final Outbox outbox = Api.bean(Outbox.class);
  private final String address = UUID.randomUUID() + "@people.example";

  @BeforeEach
  void stand() {
    Api.clock().set(Instant.parse("2026-03-20T09:00:00Z"));
  }

  @Test
  void aLetterArrivesOnceInItsReadersLanguageWithItsLink() throws Exception {
    post(letter("invitation:1", Locale.GERMAN));

    var letters = Letters.to(address);

    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().getSubject()).isEqualTo("Eine Einladung zu Waymark");
    assertThat(text(letters.getFirst()))
        .contains("Hallo Ana <b>,", "/join/" + Api.bean(Links.class).token(TARGET));
    assertThat(html(letters.getFirst()))
        .contains("Hallo Ana &lt;b&gt;,", "lang=\"de\"", Api.bean(Links.class).token(TARGET))
        .doesNotContain("<b>")
        .doesNotContainPattern("\\{\\w+}");
  }

  @Test
  void theSameEventIsToldToAnAddressOnce() {
    post(letter("invitation:2", Locale.ENGLISH));
    post(letter("invitation:2", Locale.ENGLISH));

    assertThat(Letters.to(address)).hasSize(1);
  }

  @Test
  void aLetterOfSomethingThatWasUndoneIsNotSent() {
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      outbox.post(letter("invitation:3", Locale.ENGLISH));
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");

    assertThat(Letters.to(address)).isEmpty();
    assertThat(Database.count("SELECT COUNT(*) FROM letter WHERE address = ?", address)).isZero();
  }

  @Test
  void aLetterThatIsSentAgainHasTheSameMessageId() throws Exception {
    post(letter("invitation:4", Locale.ENGLISH));
    String first = Letters.to(address).getFirst().getMessageID();
    Database.change("UPDATE letter SET status = 'WAITING' WHERE address = ?", address);
    Api.clock().set(Instant.parse("2026-03-20T12:00:00Z"));

    sweep();

    assertThat(Letters.to(address))
        .hasSize(1)
        .first()
        .extracting(PostALetterTest::id)
        .isEqualTo(first);
    assertThat(Database.column("SELECT attempts FROM letter WHERE address = ?", address))
        .containsExactly("2");
  }

  @Test
  void aLetterThatWasSentAMonthAgoIsForgotten() {
    post(letter("invitation:5", Locale.ENGLISH));
    Letters.to(address);
    Api.clock().set(Instant.parse("2026-04-20T09:00:00Z"));

    sweepToTheEnd();

    assertThat(Database.count("SELECT COUNT(*) FROM letter WHERE address = ?", address)).isZero();
  }

  private Letter letter(String event, Locale language) {
    return new Letter(
        event,
        address,
        language,
        "invitation",
        Map.of("name", "Ana <b>", "inviter", "Ben", "organisation", "Acme", "until", "1 April"),
        LetterLink.opening("join", TARGET));
  }

  private void post(Letter letter) {
    inTransaction(() -> outbox.post(letter));
  }

  private static void sweep() {
    Tenants.within(Tenants.INSTALLATION, () -> Api.bean(OutboxSweep.class).run());
  }

  /** A round takes a thousand letters and no more, and other tests leave theirs behind. */
  private static void sweepToTheEnd() {
    long before = Long.MAX_VALUE;
    for (long left = letters(); left < before; left = letters()) {
      before = left;
      sweep();
    }
  }

  private static long letters() {
    return Database.count("SELECT COUNT(*) FROM letter");
  }

  private static void inTransaction(Runnable work) {
    Tenants.within(Tenants.INSTALLATION, () -> Work.inTransaction(work));
  }

  private static String text(MimeMessage letter) throws Exception {
    return String.valueOf(((MimeMultipart) letter.getContent()).getBodyPart(0).getContent());
  }

  private static String html(MimeMessage letter) throws Exception {
    return String.valueOf(((MimeMultipart) letter.getContent()).getBodyPart(1).getContent());
  }

  private static String id(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
