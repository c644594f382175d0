package io.waymark.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

@Controller("/schemas")
@ExecuteOn(TaskExecutors.BLOCKING)
class SchemaController {
  private static final String JSON_SCHEMA = "application/schema+json";

  /** Describes the JSON in the export of a person. */
  @Get(uri = "/person-export-1.json", produces = JSON_SCHEMA)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "readPersonExportSchema")
  @ApiResponse(
      responseCode = "200",
      description = "A JSON Schema, draft 2020-12.",
      content = @Content(mediaType = JSON_SCHEMA, schema = @Schema(type = "string")))
  String person() {
    return schema("person");
  }

  /** Describes the JSON in the export of an organisation. */
  @Get(uri = "/organisation-export-1.json", produces = JSON_SCHEMA)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(operationId = "readOrganisationExportSchema")
  @ApiResponse(
      responseCode = "200",
      description = "A JSON Schema, draft 2020-12.",
      content = @Content(mediaType = JSON_SCHEMA, schema = @Schema(type = "string")))
  String organisation() {
    return schema("organisation");
  }

  private static String schema(String format) {
    String path = "/dossier/" + format + ".schema.json";
    try (InputStream in =
        Objects.requireNonNull(SchemaController.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
