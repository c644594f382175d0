package io.waymark.export;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.schedule.Schedules;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;

/**
 * Files that people take away. Asking returns at once; the file is made on any node, can be fetched
 * for 72 hours, and then is gone. Who may ask for whose, the caller decides.
 */
@Singleton
public class Exports {
  private final ExportShelf shelf;
  private final Schedules schedules;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Exports(ExportShelf shelf, Schedules schedules, Audit audit, Ids ids, Clock clock) {
    this.shelf = shelf;
    this.schedules = schedules;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins an export of an organisation, from whichever tenant is in scope. Its owners are told
   * when it is ready and fetch it there; whoever asked sees how far it is. What people wrote is
   * left out.
   */
  @Transactional
  public ExportView ofTenant(long tenantId, Locale language) {
    return start(ExportTarget.tenant(tenantId), language);
  }

  /** The latest export of an organisation, from whichever tenant is in scope. */
  public Optional<ExportView> latestOfTenant(long tenantId) {
    return latest(ExportTarget.tenant(tenantId));
  }

  /**
   * Begins an export in the place of the one before; one that is under way already goes on instead.
   *
   * @throws Conflict {@code export.exists} when somebody else asks in the same moment
   */
  @Transactional
  public ExportView start(ExportTarget target, Locale language) {
    return Tenants.in(target.tenantId(), () -> begin(target, language));
  }

  /** The latest export, of whatever state, until its time is over. */
  public Optional<ExportView> latest(ExportTarget target) {
    return Tenants.in(target.tenantId(), () -> shelf.find(target)).map(ExportView::of);
  }

  /**
   * @return the file, a ZIP
   * @throws NotFound when there is no export, or it is not ready, or its time is over
   */
  public Publisher<byte[]> file(ExportTarget target) {
    return Tenants.in(target.tenantId(), () -> shelf.file(target)).orElseThrow(NotFound::new);
  }

  /** Removes an export and its file at once, whatever its state; nothing when there is none. */
  @Transactional
  public void remove(ExportTarget target) {
    Tenants.within(target.tenantId(), () -> shelf.remove(target));
  }

  private ExportView begin(ExportTarget target, Locale language) {
    var before = shelf.find(target);
    if (before.isPresent() && before.get().isUnderWay()) {
      return ExportView.of(before.get());
    }
    shelf.remove(target);
    var now = clock.instant();
    var asked = DataExport.asked(ids.next(), target, language, now);
    var saved =
        DuplicateKey.becomes(
            () -> new Conflict("export.exists", "This is being exported already."),
            () -> shelf.put(asked));
    schedules.at(now, ExportTask.instance(target.tenantId(), saved.id()));
    audit.record(
        "export.started", new Subject("export", saved.id()), Map.of("kind", target.kind().name()));
    return ExportView.of(saved);
  }
}
