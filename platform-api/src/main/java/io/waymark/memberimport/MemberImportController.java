package io.waymark.memberimport;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.validation.Valid;

@Controller("/api/v1/invitations/import")
@ExecuteOn(TaskExecutors.BLOCKING)
class MemberImportController {
  private final MemberImports imports;

  MemberImportController(MemberImports imports) {
    this.imports = imports;
  }

  /** Tells the fate of each row of a CSV file, and invites people if no row is refused. */
  @Post
  @LargeBody
  @Secured({Role.Name.ADMIN, Role.Name.OWNER})
  @Operation(operationId = "importMembers")
  @Refuses({
    "import.encoding",
    "import.malformed",
    "import.columns",
    "import.empty",
    "import.too_many",
    "invitation.exists",
    "limit.members"
  })
  ImportView run(Actor actor, @Body @Valid ImportMembers wanted) {
    return imports.run(actor, wanted);
  }
}
