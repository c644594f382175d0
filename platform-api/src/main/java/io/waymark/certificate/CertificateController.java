package io.waymark.certificate;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.Light;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class CertificateController {
  private final Certificates certificates;

  CertificateController(Certificates certificates) {
    this.certificates = certificates;
  }

  /** Reads the certificate of somebody who has graduated. */
  @Get("/enrolments/{enrolmentId}/certificate")
  @Secured({Role.Name.PARTICIPANT, Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "readCertificate")
  @Refuses("certificate.not_graduated")
  CertificateView read(Actor actor, Id enrolmentId, HttpRequest<?> request) {
    return certificates.read(actor, enrolmentId.value(), Languages.askedFor(request));
  }

  /** Makes one's certificate readable by everybody who is told its address. */
  @Put("/enrolments/{enrolmentId}/certificate/address")
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "openCertificate")
  @Refuses({"certificate.not_graduated", "enrolment.not_own"})
  CertificateView open(Actor actor, Id enrolmentId, HttpRequest<?> request) {
    certificates.open(actor, enrolmentId.value());
    return certificates.read(actor, enrolmentId.value(), Languages.askedFor(request));
  }

  /** Closes the address of one's certificate for good. */
  @Delete("/enrolments/{enrolmentId}/certificate/address")
  @WhenFull
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.PARTICIPANT)
  @Operation(operationId = "closeCertificate")
  @Refuses("enrolment.not_own")
  void close(Actor actor, Id enrolmentId) {
    certificates.close(actor, enrolmentId.value());
  }

  /** Shows a certificate to whoever was told its address. */
  @Post("/certificates")
  @Light
  @WhenFull
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "showCertificate")
  @Refuses("session.tenant_suspended")
  CertificateView show(@Body @Valid LinkToken presented, HttpRequest<?> request) {
    return certificates.show(presented.token(), Languages.askedFor(request));
  }
}
