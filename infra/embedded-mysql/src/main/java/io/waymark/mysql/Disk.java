package io.waymark.mysql;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is asked of the file system before mysqld is trusted with it. */
public final class Disk {
  private Disk() {}

  /**
   * Refuses early: mysqld itself waits for space without saying so.
   *
   * @throws MySqlUnavailable when fewer than {@code bytes} are left
   */
  static void requireFree(Path place, long bytes) {
    // Files.getFileStore needs the mount's entry in /proc, which a changed root does not show.
    long left = place.toFile().getUsableSpace();
    if (left < bytes) {
      throw new MySqlUnavailable(
          "The disk that holds %s is full: %d MB are left and MySQL needs %d MB."
              .formatted(place, left >> 20, bytes >> 20));
    }
  }

  /**
   * Refuses another user's folder, to root too: it would leave files behind that their owner can no
   * longer write.
   *
   * @param variable of the environment, names another place
   * @throws MySqlUnavailable when {@code place} belongs to somebody else
   */
  public static void requireOwn(Path place, String variable) {
    try {
      Path mine = Files.createTempFile("waymark", "owner");
      var owner = Files.getOwner(place);
      boolean same = owner.equals(Files.getOwner(mine));
      Files.delete(mine);
      if (!same) {
        throw new MySqlUnavailable(
            "The folder %s belongs to %s; run as that user, or set %s to a folder of your own."
                .formatted(place, owner.getName(), variable));
      }
    } catch (IOException e) {
      throw new MySqlUnavailable(
          "The folder %s cannot be used: %s.".formatted(place, e.getMessage()), e);
    }
  }

  static void copyTree(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Files that vanish meanwhile are fine: a stopping server deletes some of its own. */
  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
