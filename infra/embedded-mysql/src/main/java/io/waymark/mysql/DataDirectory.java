package io.waymark.mysql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One data directory, ours alone from {@link #claim} to {@link #close}. */
final class DataDirectory implements AutoCloseable {
  private static final long BYTES_NEW = 250L << 20;
  private static final long BYTES_KEPT = 50L << 20;

  private static final String VARIABLE = "WAYMARK_HOME";

  private final Path home;
  private final FileChannel lock;

  private DataDirectory(Path home, FileChannel lock) {
    this.home = home;
    this.lock = lock;
  }

  /**
   * @throws MySqlUnavailable when another run holds it, another user owns it or the disk is full
   */
  static DataDirectory claim(Path place) {
    Path home = place.toAbsolutePath().normalize();
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw unusable(home, e);
    }
    Disk.requireOwn(home, VARIABLE);
    var directory = new DataDirectory(home, lock(home));
    try {
      if (!directory.isNew()) {
        Disk.requireOwn(directory.files(), VARIABLE);
      }
      Disk.requireFree(home, directory.isNew() ? BYTES_NEW : BYTES_KEPT);
      return directory;
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static FileChannel lock(Path home) {
    Path file = home.resolve("mysql.lock");
    try {
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        String holder = Files.readString(file).strip();
        channel.close();
        throw inUse(home, holder);
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
      return channel;
    } catch (IOException e) {
      throw unusable(home, e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static MySqlUnavailable unusable(Path home, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return new MySqlUnavailable(
        "The data directory %s cannot be used: %s.".formatted(home, reason), e);
  }

  /**
   * A directory that lacks its dictionary was never finished, and nothing in it is worth keeping.
   */
  boolean isNew() {
    return !Files.exists(files().resolve("mysql.ibd"));
  }

  Path home() {
    return home;
  }

  Path files() {
    return home.resolve("mysql");
  }

  Path pidFile() {
    return files().resolve("mysqld.pid");
  }

  /** Copies {@code template} to be the data; cut short, it leaves none rather than half of it. */
  void fill(Path template) throws IOException {
    Path half = home.resolve("mysql.new");
    Disk.deleteTree(half);
    Disk.deleteTree(files());
    Disk.copyTree(template, half);
    Files.move(half, files(), StandardCopyOption.ATOMIC_MOVE);
  }

  MySqlUnavailable inUse(String process) {
    return inUse(home, process);
  }

  private static MySqlUnavailable inUse(Path home, String process) {
    return new MySqlUnavailable(
        "The data directory %s is in use by another run (process %s); stop that one, or set WAYMARK_HOME to another folder."
            .formatted(home, process));
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw unusable(home, e);
    }
  }
}
