package io.waymark.scim;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.tenancy.Via;
import java.util.List;
import java.util.Map;

@Controller("/scim/v2")
@Produces({Scim.JSON, MediaType.APPLICATION_JSON})
@ExecuteOn(TaskExecutors.BLOCKING)
class ScimDescriptionController {
  private final Descriptions descriptions;

  ScimDescriptionController(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** Tells what of SCIM is supported. */
  @Get("/ServiceProviderConfig")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "readScimServiceProviderConfig")
  Map<String, Object> config() {
    return descriptions.config();
  }

  /** Lists the kinds of resources. */
  @Get("/ResourceTypes")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "listScimResourceTypes")
  Map<String, Object> resourceTypes() {
    return all(descriptions.resourceTypes());
  }

  /** Reads one kind of resources. */
  @Get("/ResourceTypes/{resourceTypeKey}")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "readScimResourceType")
  Map<String, Object> resourceType(String resourceTypeKey) {
    return Descriptions.find(descriptions.resourceTypes(), resourceTypeKey);
  }

  /** Lists the schemas of resources. */
  @Get("/Schemas")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "listScimSchemas")
  Map<String, Object> schemas() {
    return all(descriptions.schemas());
  }

  /** Reads one schema. */
  @Get("/Schemas/{schemaKey}")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "readScimSchema")
  Map<String, Object> schema(String schemaKey) {
    return Descriptions.find(descriptions.schemas(), schemaKey);
  }

  private static Map<String, Object> all(List<Map<String, Object>> items) {
    return new Listing(null, null, null).page(items.size(), items);
  }
}
