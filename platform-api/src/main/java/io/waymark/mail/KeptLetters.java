package io.waymark.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a demo, which keeps them in a folder. Anybody may read them there, whoever they
 * are for, so that one person can play all parts; outside a demo there are none.
 */
@Singleton
class KeptLetters {
  private static final int SHOWN = 200;
  private static final Session NOWHERE = Session.getInstance(new Properties());

  private final @Nullable Path folder;

  KeptLetters(@Value("${waymark.demo}") boolean demo, @Value("${waymark.mail.url}") String url) {
    this.folder = demo && url.strip().startsWith("file:") ? Path.of(URI.create(url.strip())) : null;
  }

  KeptLettersView newest() {
    return folder == null
        ? new KeptLettersView(false, List.of())
        : new KeptLettersView(true, newestIn(folder));
  }

  /** A file's name begins with the letter's id, and ids grow with time. */
  private static List<KeptLetter> newestIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".eml"))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .limit(SHOWN)
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (NoSuchFileException nothingWasSentYet) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever else lies in the folder is none of ours. */
  private static Optional<KeptLetter> read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var message = new MimeMessage(NOWHERE, in);
      var parts = (MimeMultipart) message.getContent();
      return Optional.of(
          new KeptLetter(
              message.getAllRecipients()[0].toString(),
              message.getSubject(),
              message.getSentDate().toInstant(),
              words(parts.getBodyPart(0)),
              words(parts.getBodyPart(1))));
    } catch (IOException | MessagingException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String words(BodyPart part) throws IOException, MessagingException {
    return String.valueOf(part.getContent()).replace("\r\n", "\n");
  }
}
