package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.waymark.shared.id.Ids;
import io.waymark.support.Api;
import io.waymark.tenancy.Tenants;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliverALetterTest {
  private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
  private final LetterRepository letters = Api.bean(LetterRepository.class);

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void empty() throws FolderException {
    SERVER.purgeEmailFromAllMailboxes();
  }

  @Test
  void aMailServerGetsTheLetter() throws Exception {
    var letter = waiting();

    assertThat(attempt(letter, smtp())).isEmpty();

    var received = SERVER.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("An invitation to Waymark");
    assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received[0].getFrom()[0]).hasToString("Waymark <no-reply@localhost>");
    assertThat(now(letter).status()).isEqualTo(LetterStatus.SENT);
  }

  @Test
  void whatIsSentIsNotSentAgain() {
    var letter = waiting();

    attempt(letter, smtp());
    attempt(letter, smtp());

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aServerThatDoesNotAnswerIsTriedAgainLaterUntilTheLetterIsGivenUp() {
    var letter = waiting();
    Post nowhere = new SmtpPost(URI.create("smtp://127.0.0.1:1"));

    assertThat(attempt(letter, nowhere)).contains(NOW.plus(Duration.ofMinutes(1)));
    assertThat(now(letter).status()).isEqualTo(LetterStatus.WAITING);
    for (int i = 2; i <= 7; i++) {
      assertThat(attempt(letter, nowhere)).isPresent();
    }
    assertThat(attempt(letter, nowhere)).isEmpty();

    assertThat(now(letter))
        .returns(LetterStatus.DEAD, PostedLetter::status)
        .returns(8, PostedLetter::attempts)
        .extracting(PostedLetter::lastError)
        .asString()
        .isNotBlank();
  }

  @Test
  void anAddressThatTheServerRefusesForGoodIsGivenUpAtOnce() {
    var letter = waiting();

    assertThat(attempt(letter, refusing(550))).isEmpty();

    assertThat(now(letter).status()).isEqualTo(LetterStatus.DEAD);
  }

  @Test
  void anAddressThatTheServerRefusesForNowIsTriedAgain() {
    assertThat(attempt(waiting(), refusing(450))).isPresent();
  }

  private static Post smtp() {
    return new SmtpPost(URI.create("smtp://127.0.0.1:" + SERVER.getSmtp().getPort()));
  }

  private static Post refusing(int code) {
    return letter -> {
      throw refusal(code, letter.getAllRecipients()[0].toString());
    };
  }

  private static MessagingException refusal(int code, String address) throws MessagingException {
    var failed =
        new SMTPAddressFailedException(new InternetAddress(address), "RCPT TO", code, "not here");
    return new SendFailedException("Invalid Addresses", failed);
  }

  private Optional<Instant> attempt(PostedLetter letter, Post post) {
    var clock = Clock.fixed(NOW, java.time.ZoneOffset.UTC);
    return new Delivery(letters, Api.bean(Envelopes.class), post, clock)
        .attempt(new LetterTask(Tenants.INSTALLATION, letter.id()));
  }

  private PostedLetter waiting() {
    var letter =
        new Letter(
            "invitation:" + UUID.randomUUID(),
            "ana@people.example",
            Locale.ENGLISH,
            "invitation",
            Map.of("name", "Ana", "inviter", "Ben", "organisation", "Acme", "until", "1 April"),
            LetterLink.to("join"));
    var posted = PostedLetter.of(letter, Api.bean(Ids.class).next(), NOW);
    return Tenants.in(Tenants.INSTALLATION, () -> letters.save(posted));
  }

  private PostedLetter now(PostedLetter letter) {
    return Tenants.in(Tenants.INSTALLATION, () -> letters.findById(letter.id()).orElseThrow());
  }
}
