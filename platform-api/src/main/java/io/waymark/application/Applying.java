package io.waymark.application;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.identity.Email;
import io.waymark.programpage.ProgramPages;
import io.waymark.programpage.ProgramPages.Offer;
import io.waymark.shared.id.Ids;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What people without an account do: apply, confirm their address, look, withdraw. */
@Singleton
public class Applying {
  private final ProgramPages pages;
  private final Received received;
  private final Links links;
  private final Cohorts cohorts;
  private final Clock clock;

  Applying(ProgramPages pages, Received received, Links links, Cohorts cohorts, Clock clock) {
    this.pages = pages;
    this.received = received;
    this.links = links;
    this.cohorts = cohorts;
    this.clock = clock;
  }

  /** Where applications lie, and what follows from them. */
  @Singleton
  record Received(
      ApplicationRepository applications,
      ApplicationLetters letters,
      Withdrawals withdrawals,
      TenantRegistry organisations,
      Ids ids) {}

  /**
   * Takes an application; a second one for the same cohort changes nothing.
   *
   * @throws NotFound where no such program is published, or the cohort is not of it
   * @throws Conflict {@code cohort.not_enrolling}
   */
  @Transactional
  public ReceivedView apply(Apply wanted) {
    String address = Email.normalised(wanted.email());
    return pages.inOrganisation(
        wanted.slug(),
        wanted.programKey(),
        (organisation, offer) -> {
          take(wanted, address, organisation, offer);
          return new ReceivedView(address);
        });
  }

  /** Whoever applies at the same time waits for the cohort, and then finds the first one's. */
  private void take(Apply wanted, String address, Organisation organisation, Offer offer) {
    Cohort cohort = cohorts.lock(wanted.cohortId().value());
    if (cohort.programId() != offer.programId()) {
      throw new NotFound();
    }
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "This cohort takes nobody at present.");
    }
    if (received.applications().countNow(organisation.id(), cohort.id(), address) > 0) {
      return;
    }
    Locale language = Locale.of(wanted.language());
    Applicant applicant = new Applicant(address, wanted.name().strip(), null, language);
    Application application =
        received
            .applications()
            .save(
                Application.of(
                    received.ids().next(),
                    new Application.Wanted(
                        cohort.programId(),
                        cohort.id(),
                        applicant,
                        answers(wanted, offer.questions(language)),
                        EnrolmentStatus.APPLIED,
                        null),
                    clock.instant()));
    received.letters().confirm(application, cohort);
  }

  private static List<Answer> answers(Apply wanted, List<String> questions) {
    var answers = new ArrayList<Answer>();
    for (int i = 0; i < Math.min(questions.size(), wanted.answers().size()); i++) {
      answers.add(new Answer(questions.get(i), wanted.answers().get(i).strip()));
    }
    return answers;
  }

  /**
   * Looking uses nothing up.
   *
   * @throws NotFound for a text that is no link, and once the application is forgotten
   */
  public OwnApplicationView look(LinkToken presented) {
    return with(presented, UnaryOperator.identity());
  }

  /**
   * Shows that the address is the applicant's; the second time changes nothing.
   *
   * @throws NotFound as {@link #look}
   */
  @Transactional
  public OwnApplicationView confirm(LinkToken presented) {
    return with(
        presented,
        application -> {
          Application held = held(application.link());
          return held.isConfirmed()
              ? held
              : received.applications().update(held.confirmed(clock.instant()));
        });
  }

  /**
   * Takes the application back; the place goes to whoever waits.
   *
   * @throws NotFound as {@link #look}
   * @throws Conflict {@code application.status} once it is decided against, or they have joined
   */
  @Transactional
  public OwnApplicationView withdraw(LinkToken presented) {
    return with(
        presented,
        application -> {
          // In the order in which whoever decides takes them, and as both are by then.
          cohorts.hold(application.cohortId());
          Application held = held(application.link());
          return held.status() == EnrolmentStatus.WITHDRAWN
              ? held
              : received.withdrawals().withdraw(held, null);
        });
  }

  private Application held(LinkTarget target) {
    return received
        .applications()
        .findForUpdate(target.tenantId(), target.id())
        .orElseThrow(NotFound::new);
  }

  private OwnApplicationView with(LinkToken presented, UnaryOperator<Application> act) {
    LinkTarget target =
        links.read(Application.PURPOSE, presented.token()).orElseThrow(NotFound::new);
    return Tenants.in(
        target.tenantId(),
        () -> {
          received.organisations().currentIfActive();
          return view(act.apply(application(target)));
        });
  }

  private Application application(LinkTarget target) {
    return received
        .applications()
        .findById(target.id())
        .filter(found -> found.isConfirmed() || !isTooOld(found))
        .orElseThrow(NotFound::new);
  }

  private boolean isTooOld(Application application) {
    return application.appliedAt().isBefore(clock.instant().minus(ApplicationJobs.UNCONFIRMED));
  }

  private OwnApplicationView view(Application application) {
    Cohort cohort = cohorts.get(application.cohortId());
    return new OwnApplicationView(
        received.organisations().current().name(),
        cohort.name(),
        cohort.plan().startsOn(),
        application.status(),
        application.isConfirmed(),
        application.enrolmentId() != null,
        application.allowed().contains(EnrolmentStatus.WITHDRAWN));
  }
}
