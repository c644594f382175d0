package io.waymark.leaving;

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
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.OwnMeans;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SignIns;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.shared.text.Languages;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class PersonalAddressController {
  private final PersonalAddresses addresses;
  private final SignIns signIns;

  PersonalAddressController(PersonalAddresses addresses, SignIns signIns) {
    this.addresses = addresses;
    this.signIns = signIns;
  }

  /** Reads the address at which one is reached after leaving an organisation. */
  @Get("/me/personal-address")
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "readPersonalAddress")
  @Refuses("session.sign_on")
  PersonalAddressView read(Actor actor) {
    return addresses.read(actor.accountId());
  }

  /** Names another personal address, which has to confirm it. */
  @Put("/me/personal-address")
  @Status(HttpStatus.ACCEPTED)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "setPersonalAddress")
  @Refuses({"session.too_old", "personal_address.same", "session.sign_on"})
  void set(
      Actor actor,
      Authentication session,
      @Body @Valid SetPersonalAddress wanted,
      HttpRequest<?> request) {
    signIns.requireFresh(SessionClaims.family(session));
    addresses.ask(actor.accountId(), wanted.address(), Languages.askedFor(request));
  }

  /** Removes one's personal address. */
  @Delete("/me/personal-address")
  @Status(HttpStatus.NO_CONTENT)
  @Secured({
    Role.Name.OWNER,
    Role.Name.ADMIN,
    Role.Name.MENTOR,
    Role.Name.PARTICIPANT,
    Role.Name.OPERATOR
  })
  @SessionOnly
  @OwnMeans
  @Operation(operationId = "removePersonalAddress")
  @Refuses({"session.too_old", "session.sign_on"})
  void remove(Actor actor, Authentication session) {
    signIns.requireFresh(SessionClaims.family(session));
    addresses.remove(actor.accountId());
  }

  /** Confirms a personal address by the link that it was sent. */
  @Post("/personal-addresses/confirmations")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "confirmPersonalAddress")
  @Refuses("personal_address.link")
  void confirm(@Body @Valid LinkText presented) {
    addresses.confirm(presented);
  }
}
