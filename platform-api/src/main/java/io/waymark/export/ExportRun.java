package io.waymark.export;

import io.waymark.dossier.Dossiers;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the file of one export. One that was begun on a node that died is begun anew on another;
 * the third that fails is the last.
 */
@Singleton
class ExportRun {
  private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);

  private final DataExportRepository exports;
  private final ExportFiles files;
  private final ExportLetters letters;
  private final Dossiers dossiers;
  private final Clock clock;

  ExportRun(
      DataExportRepository exports,
      ExportFiles files,
      ExportLetters letters,
      Dossiers dossiers,
      Clock clock) {
    this.exports = exports;
    this.files = files;
    this.letters = letters;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /**
   * @return whether nothing is left to do
   */
  boolean attempt(ExportTask task) {
    return Tenants.in(task.tenantId(), () -> attempt(task.exportId()));
  }

  private boolean attempt(long exportId) {
    var found = exports.findById(exportId).filter(DataExport::isUnderWay);
    if (found.isEmpty()) {
      return true;
    }
    var begun = exports.update(found.get().begun());
    try {
      make(begun);
      return true;
    } catch (RuntimeException e) {
      return failed(begun, e);
    }
  }

  /** The log names the export and never whom it tells of. */
  private boolean failed(DataExport begun, RuntimeException cause) {
    LOG.error("Export {} failed at attempt {}", begun.id(), begun.attempts(), cause);
    var again = begun.mayBeTriedAgain();
    if (!again) {
      exports
          .findById(begun.id())
          .filter(DataExport::isUnderWay)
          .ifPresent(export -> exports.update(export.failed()));
    }
    return !again;
  }

  private void make(DataExport begun) {
    var file = temporary();
    try {
      var steps = new Steps(begun);
      write(begun, file, steps);
      finish(steps.latest, file);
    } finally {
      remove(file);
    }
  }

  private void write(DataExport export, Path file, IntConsumer percent) {
    var target = export.target();
    switch (target.kind()) {
      case PERSON -> dossiers.ofPerson(target.subjectId(), export.locale(), file, percent);
      case TENANT -> dossiers.ofTenant(target.subjectId(), export.locale(), file, percent);
      case LEAVING ->
          dossiers.ofMembership(
              target.tenantId(), target.subjectId(), export.locale(), file, percent);
    }
  }

  /** All of the file and its letter, or nothing. */
  @Transactional
  void finish(DataExport latest, Path file) {
    files.remove(latest.target().tenantId(), latest.id());
    var ready = exports.update(latest.ready(files.store(latest.id(), file), clock.instant()));
    letters.tell(ready);
  }

  /** Writes each tenth down, for whoever waits. */
  private final class Steps implements IntConsumer {
    private static final int APART = 5;
    private DataExport latest;

    Steps(DataExport begun) {
      this.latest = begun;
    }

    @Override
    public void accept(int percent) {
      if (percent >= latest.percent() + APART) {
        latest = exports.update(latest.at(percent));
      }
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("waymark-export", ".zip");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("A temporary file stays behind: {}", file);
    }
  }
}
