package io.waymark.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps letters in a folder in place of sending them, one file each, by the order of their ids. */
final class FolderPost implements Post {
  private static final Session NOWHERE = Session.getInstance(new Properties());

  private final Path folder;

  FolderPost(Path folder) {
    this.folder = folder;
  }

  /** A letter that is sent once more replaces itself: it has the same Message-ID. */
  @Override
  public void send(MimeMessage letter) throws MessagingException {
    var name = letter.getMessageID().replaceAll("[^0-9A-Za-z.-]", "");
    try {
      Files.createDirectories(folder);
      var unfinished = Files.createTempFile(folder, "letter", ".part");
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        letter.writeTo(out);
      }
      Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new MessagingException("The folder for letters cannot be written", e);
    }
  }

  @Override
  public void forget(Set<String> addresses, Set<String> words) {
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
      for (Path file : files.filter(each -> each.toString().endsWith(".eml")).toList()) {
        if (speaksOf(file, addresses, words)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever else lies in the folder is none of ours. */
  private static boolean speaksOf(Path file, Set<String> addresses, Set<String> words)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var letter = new MimeMessage(NOWHERE, in);
      var text = String.valueOf(((MimeMultipart) letter.getContent()).getBodyPart(0).getContent());
      return addresses.contains(letter.getAllRecipients()[0].toString())
          || words.stream().anyMatch(text::contains);
    } catch (MessagingException | RuntimeException e) {
      return false;
    }
  }
}
