package io.waymark.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the chains end, told to places that no right in the database reaches: the log, and a file
 * if one is set. Who turns the whole database back to an earlier state is found out by these alone.
 */
@Singleton
class OutsideHeads {
  private static final Logger LOG = LoggerFactory.getLogger("io.waymark.audit.head");

  private final String file;

  OutsideHeads(@Value("${waymark.audit-heads:}") String file) {
    this.file = file.strip();
  }

  /** Call it after the commit: a head that never came to be would be a false alarm. */
  void append(long tenantId, AuditLink last) {
    write(HeadLine.of(tenantId, last.id(), last.digest()));
  }

  void end(long tenantId) {
    write(HeadLine.end(tenantId));
  }

  private void write(String line) {
    LOG.info("{}", line);
    if (file.isEmpty()) {
      return;
    }
    try {
      // One write of one line, which processes that append to one file do not mix.
      Files.write(Path.of(file), (line + "\n").getBytes(UTF_8), CREATE, APPEND);
    } catch (IOException e) {
      LOG.error("The heads of the audit's chains cannot be written to {}: {}", file, e.toString());
    }
  }
}
