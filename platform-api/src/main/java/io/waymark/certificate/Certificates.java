package io.waymark.certificate;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.id.Ids;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Certificates of graduates; all of it is derived from the enrolment when it is read. */
@Singleton
class Certificates {
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final TenantRegistry organisations;
  private final Addresses addresses;
  private final Clock clock;

  Certificates(
      Enrolments enrolments,
      ProgressReading progress,
      TenantRegistry organisations,
      Addresses addresses,
      Clock clock) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.organisations = organisations;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Public addresses as rows, and as texts. */
  @Singleton
  record Addresses(CertificateLinkRepository repository, Links links, Ids ids) {}

  /**
   * For the graduate and those who run programs; the address is the graduate's.
   *
   * @throws NotFound when they have nothing to do with the enrolment
   * @throws Conflict {@code certificate.not_graduated}
   */
  CertificateView read(Actor actor, long enrolmentId, Locale locale) {
    var standing = enrolments.forActor(actor, enrolmentId);
    CertificateView view = view(graduated(standing.enrolment()), locale);
    return standing.isOwn() ? view.under(address(enrolmentId)) : view;
  }

  private @Nullable String address(long enrolmentId) {
    return addresses
        .repository()
        .findByEnrolmentId(enrolmentId)
        .filter(CertificateLink::isOpen)
        .map(link -> addresses.links().token(link.target()))
        .orElse(null);
  }

  /**
   * Makes the certificate readable under an address; the second time changes nothing.
   *
   * @throws NotFound when it is somebody else's
   * @throws Conflict {@code certificate.not_graduated}
   */
  @Transactional
  void open(Actor actor, long enrolmentId) {
    graduated(enrolments.forActor(actor, enrolmentId).own());
    var now = clock.instant();
    addresses
        .repository()
        .findByEnrolmentId(enrolmentId)
        .ifPresentOrElse(
            before -> addresses.repository().update(before.opened(now)),
            () ->
                addresses
                    .repository()
                    .save(
                        new CertificateLink(
                            addresses.ids().next(),
                            actor.tenantId(),
                            enrolmentId,
                            true,
                            1,
                            now,
                            null)));
  }

  /**
   * Closes the address for good; a new one will be another.
   *
   * @throws NotFound when it is somebody else's
   */
  @Transactional
  void close(Actor actor, long enrolmentId) {
    enrolments.forActor(actor, enrolmentId).own();
    addresses
        .repository()
        .findByEnrolmentId(enrolmentId)
        .filter(CertificateLink::isOpen)
        .ifPresent(link -> addresses.repository().update(link.closed(clock.instant())));
  }

  /**
   * @throws NotFound for every text that is no open address
   */
  CertificateView show(String token, Locale locale) {
    LinkTarget target =
        addresses.links().read(CertificateLink.PURPOSE, token).orElseThrow(NotFound::new);
    return Tenants.in(
        target.tenantId(),
        () -> {
          organisations.currentIfActive();
          CertificateLink link =
              addresses
                  .repository()
                  .findById(target.id())
                  .filter(found -> found.isOpen() && found.generation() == target.generation())
                  .orElseThrow(NotFound::new);
          return enrolments.all(List.of(link.enrolmentId())).stream()
              .findFirst()
              .map(one -> view(one, locale))
              .orElseThrow(NotFound::new);
        });
  }

  private static Enrolment graduated(Enrolment enrolment) {
    if (enrolment.storedStatus() != EnrolmentStatus.GRADUATED) {
      throw new Conflict("certificate.not_graduated", "There is a certificate for graduates.");
    }
    return enrolment;
  }

  private CertificateView view(Enrolment one, Locale locale) {
    return CertificateView.of(organisations.current().name(), one, progress.of(one), locale);
  }
}
