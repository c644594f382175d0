package io.waymark.local;

import io.waymark.mysql.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** The folder that outlives a run: the key of the tokens, and the data beside it. */
record Home(Path path) {
  private static final int KEY_BYTES = 32;

  /**
   * @throws Refusal when the folder cannot be made
   */
  static Home at(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw unusable(path, e);
    }
    Disk.requireOwn(path, "WAYMARK_HOME");
    return new Home(path);
  }

  /** The same key at every start, or nobody would stay signed in: base64 of 32 random bytes. */
  String key() {
    try {
      if (!Files.exists(keyFile())) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        writeSecret(keyFile(), Base64.getEncoder().encodeToString(key));
      }
      return Files.readString(keyFile()).strip();
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  /** For commands that run beside this one, such as bin/seed. */
  void publish(Database database) {
    try {
      writeSecret(
          databaseFile(),
          "url=%s\nuser=%s\npassword=%s\n"
              .formatted(database.url(), database.user(), database.password()));
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  /** The database of the run that holds this home now; empty when there is none. */
  Optional<Database> published() {
    try (var in = Files.newBufferedReader(databaseFile())) {
      var properties = new Properties();
      properties.load(in);
      return Optional.of(
          new Database(
              properties.getProperty("url"),
              properties.getProperty("user"),
              properties.getProperty("password")));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  /** The folder that keeps letters in place of sending them, as MAIL_URL wants it. */
  String letters() {
    return path.resolve("mail").toUri().toString();
  }

  void retract() {
    delete(databaseFile());
  }

  void forgetKey() {
    delete(keyFile());
  }

  void forgetAuditHeads() {
    delete(path.resolve("audit-heads"));
  }

  private void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  /** Written beside and renamed, so that a full disk leaves no half a secret. */
  private static void writeSecret(Path file, String text) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, text);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path keyFile() {
    return path.resolve("token.key");
  }

  private Path databaseFile() {
    return path.resolve("database.properties");
  }

  private static Refusal unusable(Path path, IOException e) {
    String reason =
        switch (e) {
          case AccessDeniedException denied -> "permission denied";
          case FileAlreadyExistsException file -> "it is not a folder";
          default -> String.valueOf(e.getMessage());
        };
    return new Refusal("WAYMARK_HOME %s cannot be used: %s.".formatted(path, reason), e);
  }
}
