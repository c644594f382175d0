package io.waymark.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.scheduling.TaskExecutors;
import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The log as a file: read and sent page by page, so that no export fills the memory. */
@Singleton
class AuditExport {
  /** As many as a spreadsheet opens with ease: some ten megabytes. */
  static final int MOST = 50_000;

  private static final int PAGE = 500;

  private final AuditLog log;
  private final AuditReads reads;
  private final Audit audit;
  private final Scheduler threads;

  AuditExport(
      AuditLog log,
      AuditReads reads,
      Audit audit,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.log = log;
    this.reads = reads;
    this.audit = audit;
    this.threads = Schedulers.fromExecutorService(threads);
  }

  /**
   * Begins an export, which is an event itself and the first in the file.
   *
   * @throws Unprocessable {@code audit.export_too_long}
   */
  @Transactional
  public void begin(Actor owner, AuditFilter filter) {
    long events = reads.count(new AuditSql(owner.tenantId(), filter), MOST + 1);
    if (events == 0) {
      log.requireMember(filter);
    }
    if (events > MOST) {
      throw new Unprocessable(
          "audit.export_too_long",
          "More than %,d events fit. Choose a shorter time.".formatted(MOST));
    }
    audit.record("audit.exported", new Subject("tenant", owner.tenantId()), asked(filter));
  }

  /**
   * @return CSV in UTF-8, newest first, below a line of names
   */
  Publisher<byte[]> file(Actor owner, AuditFilter filter) {
    return Flux.<byte[], Progress>generate(
            () -> Progress.BEGINNING, (so, sink) -> page(owner.tenantId(), filter, so, sink))
        .startWith(AuditCsv.NAMES.getBytes(UTF_8))
        .subscribeOn(threads);
  }

  /**
   * @param after where the last page ended
   */
  private record Progress(@Nullable AuditCursor after, boolean done) {
    static final Progress BEGINNING = new Progress(null, false);
  }

  private Progress page(
      long tenantId, AuditFilter filter, Progress so, SynchronousSink<byte[]> sink) {
    List<AuditRead> events = so.done() ? List.of() : log.read(tenantId, filter, so.after(), PAGE);
    if (events.isEmpty()) {
      sink.complete();
      return so;
    }
    List<AuditEventView> depicted = Tenants.in(tenantId, () -> log.depicted(tenantId, events));
    sink.next(AuditCsv.lines(depicted).getBytes(UTF_8));
    return new Progress(AuditCursor.of(events.getLast()), events.size() < PAGE);
  }

  private static Map<String, Object> asked(AuditFilter filter) {
    var asked = new HashMap<String, Object>();
    put(asked, "action", filter.action());
    put(asked, "membershipId", filter.actorId() == null ? null : filter.actorId().value());
    put(asked, "subjectKind", filter.subjectKind());
    put(asked, "subjectId", filter.subject() == null ? null : filter.subject().value());
    put(asked, "from", filter.from());
    put(asked, "to", filter.to());
    return asked;
  }

  private static void put(Map<String, Object> asked, String field, @Nullable Object value) {
    if (value != null) {
      asked.put(field, value);
    }
  }
}
