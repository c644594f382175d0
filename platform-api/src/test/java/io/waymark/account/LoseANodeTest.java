package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.waymark.shared.id.Ids;
import io.waymark.support.Api;
import io.waymark.support.ApiProcess;
import io.waymark.support.Database;
import io.waymark.testdb.DatabaseUnderTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two nodes share 1,000 jobs, each of which writes a letter, and so 1,000 deliveries. One is killed
 * in the middle.
 */
class LoseANodeTest {
  private static final int PEOPLE = 1_000;

  /** It takes half a minute where nothing else runs. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Looking all the time would take the processor from those who are looked at. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private static final String DOMAIN = "@two-nodes.example";
  private static final String LETTERS =
      "SELECT COUNT(*) FROM letter WHERE address LIKE '%" + DOMAIN + "' AND status = 'SENT'";

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @BeforeEach
  void ask() throws SQLException {
    Api.clock().set("2026-03-20T09:00", "UTC");
    Database.change("DELETE FROM scheduled_tasks");
    server.start();
    for (int i = 0; i < PEOPLE; i++) {
      Database.change(
          "INSERT INTO account (id, email, password_hash, short_password, zone, epoch, created_at, version)"
              + " VALUES (?, ?, '-', FALSE, 'UTC', 0, ?, 0)",
          Api.bean(Ids.class).next(),
          "p" + i + DOMAIN,
          LocalDateTime.of(2026, 3, 1, 0, 0));
      Api.bean(ResetRequests.class).ask("p" + i + DOMAIN, Locale.ENGLISH);
    }
  }

  @AfterEach
  void stop() throws SQLException {
    server.stop();
    Database.change("DELETE FROM scheduled_tasks");
    Database.change("DELETE FROM letter WHERE address LIKE '%" + DOMAIN + "'");
  }

  @Test
  void nothingIsLostOrDoubledAndEachLetterComesUnderItsOneId() throws Exception {
    try (var first = node();
        var second = node()) {
      await(() -> server.getReceivedMessages().length >= PEOPLE / 3);
      first.kill();
      assertThat(Database.count(LETTERS)).as("killed in the middle").isLessThan(PEOPLE);

      await(() -> Database.count(LETTERS) == PEOPLE);
      await(() -> deliveriesLeft() == 0);
      assertThat(second.anonymous().get("/health/readiness").status()).isEqualTo(200);
    }

    assertThat(Database.count("SELECT COUNT(*) FROM letter WHERE address LIKE '%" + DOMAIN + "'"))
        .isEqualTo(PEOPLE);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM password_reset r JOIN account a ON a.id = r.account_id"
                    + " WHERE a.email LIKE '%"
                    + DOMAIN
                    + "' AND r.generation = TIMESTAMPDIFF(MINUTE, '1970-01-01', r.asked_at)"))
        .isEqualTo(PEOPLE);
    var idsByReader = received();
    assertThat(idsByReader).hasSize(PEOPLE);
    assertThat(idsByReader.values())
        .allSatisfy(ids -> assertThat(ids.stream().distinct()).hasSize(1));
    System.out.printf(
        "Two nodes, one killed: %d jobs, %d letters, %d received.%n",
        PEOPLE, PEOPLE, server.getReceivedMessages().length);
  }

  private ApiProcess node() throws Exception {
    return ApiProcess.on(
        DatabaseUnderTest.shared(),
        Map.of(
            "WAYMARK_JOBS", "true",
            "WAYMARK_JOBS_HEARTBEAT", "1s",
            "MAIL_URL", "smtp://127.0.0.1:" + server.getSmtp().getPort()));
  }

  private static long deliveriesLeft() {
    return Database.count(
        "SELECT COUNT(*) FROM scheduled_tasks WHERE task_name IN ('letter', 'password-reset')");
  }

  private Map<String, List<String>> received() {
    return Arrays.stream(server.getReceivedMessages())
        .filter(letter -> reader(letter).endsWith(DOMAIN))
        .collect(
            Collectors.groupingBy(
                LoseANodeTest::reader, Collectors.mapping(LoseANodeTest::id, Collectors.toList())));
  }

  private static String reader(MimeMessage letter) {
    try {
      return letter.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String id(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(LoseANodeTest::standing).isLessThan(giveUp);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static String standing() {
    return "it did not come to that: "
        + Database.rows("SELECT task_name, picked, COUNT(*) FROM scheduled_tasks GROUP BY 1, 2")
        + Database.rows("SELECT status, last_error, COUNT(*) FROM letter GROUP BY 1, 2");
  }
}
