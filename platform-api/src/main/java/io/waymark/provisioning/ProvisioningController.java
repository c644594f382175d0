package io.waymark.provisioning;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.identity.SessionClaims;
import io.waymark.identity.SessionOnly;
import io.waymark.identity.SignIns;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/provisioning")
@ExecuteOn(TaskExecutors.BLOCKING)
@SessionOnly
class ProvisioningController {
  private final Directories directories;
  private final ScimAddress address;
  private final SignIns signIns;

  ProvisioningController(Directories directories, ScimAddress address, SignIns signIns) {
    this.directories = directories;
    this.address = address;
    this.signIns = signIns;
  }

  /** Tells which directories keep the organisation's members up to date, and where they ask. */
  @Get
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "readProvisioning")
  ProvisioningView read(Actor actor) {
    return new ProvisioningView(address.base(), directories.all(actor));
  }

  /** Lets a directory keep the organisation's members up to date; its token is shown this once. */
  @Post("/directories")
  @Status(HttpStatus.CREATED)
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "connectDirectory")
  @Refuses({"session.too_old", "directory.too_many"})
  ConnectedDirectory connect(
      Actor actor, Authentication session, @Body @Valid ConnectDirectory wanted) {
    signIns.requireFresh(SessionClaims.family(session));
    return directories.connect(actor, wanted);
  }

  /** Cuts a directory off, at once; the people whom it brought stay. */
  @Delete("/directories/{directoryId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Role.Name.OWNER)
  @Operation(operationId = "disconnectDirectory")
  void disconnect(Id directoryId) {
    directories.disconnect(directoryId.value());
  }
}
