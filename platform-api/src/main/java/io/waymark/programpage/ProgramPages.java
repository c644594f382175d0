package io.waymark.programpage;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.programpage.PublicPageView.CohortView;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import io.waymark.track.PublishedTrack;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The public pages of programs. */
@Singleton
public class ProgramPages {
  /** Where a start date comes first (The calendar, line 2). */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private final Stored stored;
  private final Tracks tracks;
  private final TenantRegistry organisations;
  private final Audit audit;
  private final Clock clock;

  ProgramPages(
      Stored stored, Tracks tracks, TenantRegistry organisations, Audit audit, Clock clock) {
    this.stored = stored;
    this.tracks = tracks;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is stored of pages and of what they offer. */
  @Singleton
  record Stored(ProgramPageReads reads, ProgramPageRepository pages, Ids ids, Tenants tenants) {}

  /**
   * For those who run programs; empty before the first edit.
   *
   * @throws NotFound when the tenant has no such program
   */
  ProgramPageView read(long programId) {
    OfferedProgram program = program(programId);
    ProgramPage page =
        stored
            .pages()
            .findByProgramId(programId)
            .orElseGet(() -> ProgramPage.empty(0, programId, clock.instant()));
    return ProgramPageView.of(page, program, organisations.current().slug());
  }

  /**
   * Writes the whole page, and shows it or takes it off.
   *
   * @throws NotFound when the tenant has no such program
   * @throws PreconditionFailed when somebody else edited it meanwhile
   */
  @Transactional
  public void edit(long programId, EditProgramPage wanted, @Nullable String ifMatch) {
    OfferedProgram program = program(programId);
    Optional<ProgramPage> before = stored.pages().findByProgramId(programId);
    ETag.require(ifMatch, before.map(ProgramPage::tag).orElse(0L));
    var now = clock.instant();
    before.ifPresentOrElse(
        page -> stored.pages().update(page.with(wanted, now)),
        () ->
            stored
                .pages()
                .save(ProgramPage.empty(stored.ids().next(), programId, now).with(wanted, now)));
    audit.record(
        "program.page_edited",
        new Subject("program", program.id()),
        Map.of("published", wanted.published()));
  }

  /**
   * @param slug of the organisation
   * @param programSlug of the program
   * @throws NotFound where nothing is published, and of an organisation that is suspended
   */
  PublicPageView publicPage(String slug, String programSlug, Locale locale) {
    return inOrganisation(
        slug, programSlug, (organisation, offer) -> view(organisation, offer, locale));
  }

  /**
   * What is offered under an address, for whoever applies; work is done in the organisation's
   * scope.
   *
   * @throws NotFound where nothing is published, and of an organisation that is suspended
   */
  public <T> T inOrganisation(
      String slug, String programSlug, BiFunction<Organisation, Offer, T> work) {
    long tenantId = organisations.find(slug).map(Organisation::id).orElseThrow(NotFound::new);
    return Tenants.in(tenantId, () -> work.apply(active(), offer(programSlug)));
  }

  /** A published page and its program. */
  public record Offer(long programId, String programName, ProgramPage page) {
    /** What applicants are asked, in their language. */
    public List<String> questions(Locale locale) {
      return page.questions().stream().map(question -> question.in(locale)).toList();
    }
  }

  private Organisation active() {
    try {
      return organisations.currentIfActive();
    } catch (Forbidden suspended) {
      throw new NotFound();
    }
  }

  private Offer offer(String programSlug) {
    OfferedProgram program =
        stored
            .reads()
            .programBySlug(stored.tenants().currentId(), programSlug)
            .orElseThrow(NotFound::new);
    return stored
        .pages()
        .findByProgramId(program.id())
        .filter(ProgramPage::published)
        .map(page -> new Offer(program.id(), program.name(), page))
        .orElseThrow(NotFound::new);
  }

  private PublicPageView view(Organisation organisation, Offer offer, Locale locale) {
    ProgramPage page = offer.page();
    LocalDate begun = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
    return new PublicPageView(
        organisation.name(),
        offer.programName(),
        Bilingual.choose(locale, page.aboutEn(), page.aboutDe()),
        Bilingual.choose(locale, page.audienceEn(), page.audienceDe()),
        Bilingual.choose(locale, page.timingEn(), page.timingDe()),
        offer.questions(locale),
        stored.reads().open(stored.tenants().currentId(), offer.programId(), begun).stream()
            .map(cohort -> cohort(cohort, locale))
            .toList());
  }

  private CohortView cohort(OfferedCohort cohort, Locale locale) {
    PublishedTrack track = tracks.version(cohort.trackVersionId());
    Integer capacity = cohort.capacity();
    return new CohortView(
        new Id(cohort.id()),
        cohort.name(),
        track.name(locale),
        cohort.startsOn(),
        cohort.endsOn(track),
        track.document().weeks(),
        cohort.zone(),
        capacity == null ? null : Math.max(0, capacity - cohort.taken()));
  }

  private OfferedProgram program(long programId) {
    return stored
        .reads()
        .program(stored.tenants().currentId(), programId)
        .orElseThrow(NotFound::new);
  }
}
