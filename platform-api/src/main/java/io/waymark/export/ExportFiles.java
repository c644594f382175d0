package io.waymark.export;

import io.micronaut.scheduling.TaskExecutors;
import io.waymark.shared.id.Ids;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Files of exports, in the database: nodes share it, and its backups and its erasing. */
@Singleton
class ExportFiles {
  private static final int PART_BYTES = 512 * 1024;

  private final ExportPartRepository parts;
  private final Ids ids;
  private final Scheduler threads;

  ExportFiles(
      ExportPartRepository parts, Ids ids, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.parts = parts;
    this.ids = ids;
    this.threads = Schedulers.fromExecutorService(threads);
  }

  /**
   * In the scope of the export's tenant.
   *
   * @return the size in bytes
   */
  @Transactional
  public int store(long exportId, Path file) {
    int size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int position = 0;
      for (byte[] next = in.readNBytes(PART_BYTES);
          next.length > 0;
          next = in.readNBytes(PART_BYTES)) {
        parts.save(new ExportPart(ids.next(), null, exportId, position++, next));
        size += next.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return size;
  }

  /** Part by part, so that no file fills the memory. */
  Publisher<byte[]> read(DataExport export) {
    long tenantId = export.target().tenantId();
    int count = Math.ceilDiv(export.size(), PART_BYTES);
    return Flux.range(0, count)
        .map(position -> Tenants.in(tenantId, () -> part(export.id(), position)))
        .subscribeOn(threads);
  }

  void remove(long tenantId, long exportId) {
    parts.removeOf(tenantId, exportId);
  }

  private byte[] part(long exportId, int position) {
    return parts.findByExportIdAndPosition(exportId, position).orElseThrow().content();
  }
}
