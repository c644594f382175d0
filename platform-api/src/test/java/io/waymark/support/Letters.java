package io.waymark.support;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The letters that the API under test has sent: it keeps them in a folder. */
public final class Letters {
  static final Path FOLDER = folder();

  private Letters() {}

  /** Those to one address, oldest first. Due letters are delivered before. */
  public static List<MimeMessage> to(String address) {
    Work.runDue();
    try (Stream<Path> files = Files.exists(FOLDER) ? Files.list(FOLDER) : Stream.of()) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(Letters::read)
          .filter(letter -> isTo(letter, address))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it says as plain text. */
  public static String textOf(MimeMessage letter) throws IOException, MessagingException {
    var parts = (MimeMultipart) letter.getContent();
    return String.valueOf(parts.getBodyPart(0).getContent());
  }

  /** One of this run's own: what an earlier run was sent says nothing. */
  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/letters")), "run")
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTo(MimeMessage letter, String address) {
    try {
      return letter.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
