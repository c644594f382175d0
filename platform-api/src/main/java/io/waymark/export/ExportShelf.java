package io.waymark.export;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** The exports there are. In the scope of the target's tenant. */
@Singleton
class ExportShelf {
  private final DataExportRepository exports;
  private final ExportFiles files;
  private final Clock clock;

  ExportShelf(DataExportRepository exports, ExportFiles files, Clock clock) {
    this.exports = exports;
    this.files = files;
    this.clock = clock;
  }

  /** Of whatever state, until its time is over. */
  Optional<DataExport> find(ExportTarget target) {
    var now = clock.instant();
    return any(target).filter(export -> now.isBefore(export.expiresAt()));
  }

  Optional<Publisher<byte[]>> file(ExportTarget target) {
    var now = clock.instant();
    return any(target).filter(export -> export.isReadyAt(now)).map(files::read);
  }

  DataExport put(DataExport fresh) {
    return exports.save(fresh);
  }

  /** Removes it with its file, whatever its state; nothing when there is none. */
  void remove(ExportTarget target) {
    any(target)
        .ifPresent(
            export -> {
              files.remove(target.tenantId(), export.id());
              exports.delete(export);
            });
  }

  private Optional<DataExport> any(ExportTarget target) {
    return exports.findByKindAndSubjectId(target.kind(), target.subjectId());
  }
}
