package io.waymark.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps letters in a folder in place of sending them, one file each, by the order of their ids. */
final class FolderPost implements Post {
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
}
