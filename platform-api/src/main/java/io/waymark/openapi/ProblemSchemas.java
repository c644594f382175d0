package io.waymark.openapi;

import static io.waymark.openapi.YamlText.ordered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How refusals look in the document: RFC 9457 with a stable code. */
final class ProblemSchemas {
  private static final String EXTENSION = "urn:waymark:params:scim:api:messages:2.0:Problem";

  private ProblemSchemas() {}

  static Map<String, Object> all() {
    return ordered("Problem", problem(), "FieldProblem", fieldProblem(), "ScimError", scimError());
  }

  /** Codes that follow from an operation's shape. */
  static List<String> common(Endpoint endpoint, Map<String, Object> operation) {
    var codes = new ArrayList<String>();
    String parameters = Objects.toString(operation.get("parameters"), "");
    boolean hasParameters = !parameters.isEmpty();
    codes.addAll(List.of("request.too_many", "database.unavailable", "database.busy"));
    if (operation.containsKey("requestBody")) {
      codes.add("request.too_large");
    }
    if (operation.containsKey("requestBody") || hasParameters) {
      codes.add("request.invalid");
    }
    if (!endpoint.isAnonymous()) {
      codes.add("session.required");
      codes.add("role.forbidden");
      codes.add("limit.requests");
    }
    if (!endpoint.isAnonymous() && endpoint.stores()) {
      codes.add("limit.storage");
    }
    if (endpoint.sessionOnly()) {
      codes.add("token.session_only");
    }
    if (parameters.contains("in=path")) {
      codes.add("not_found");
    }
    return codes;
  }

  static Map<String, Object> response(List<String> codes) {
    var code = ordered("properties", ordered("code", ordered("enum", codes)));
    var schema = ordered("allOf", List.of(reference("Problem"), code));
    return ordered(
        "description",
        "A refusal, by code.",
        "content",
        ordered("application/problem+json", ordered("schema", schema)));
  }

  /** As RFC 7644 has it (section 3.12), with the code in an extension. */
  static Map<String, Object> ofScim(List<String> codes) {
    var code = ordered("properties", ordered("code", ordered("enum", codes)));
    var extension = ordered("properties", ordered(EXTENSION, code));
    var schema = ordered("allOf", List.of(reference("ScimError"), extension));
    return ordered(
        "description",
        "A refusal, by code.",
        "content",
        ordered("application/scim+json", ordered("schema", schema)));
  }

  private static Map<String, Object> scimError() {
    var members =
        ordered(
            "schemas",
            ordered("type", "array", "items", ordered("type", "string")),
            "status",
            string("The HTTP status."),
            "scimType",
            string("The kind of a bad request, in the words of RFC 7644."),
            "detail",
            string("One sentence for a person."),
            EXTENSION,
            ordered("type", "object"));
    return ordered("type", "object", "properties", members, "required", List.of("status"));
  }

  private static Map<String, Object> problem() {
    var members =
        ordered(
            "type", string("A URI reference for the kind of problem."),
            "title", string("The kind of problem in a few words."),
            "status", ordered("type", "integer", "description", "The HTTP status."),
            "code", string("The stable name of this refusal; part of the API."),
            "detail", string("One sentence for a person."),
            "instance", string("Names this occurrence in the server's log."),
            "errors", ordered("type", "array", "items", reference("FieldProblem")));
    return ordered("type", "object", "properties", members, "required", List.of("status", "code"));
  }

  private static Map<String, Object> fieldProblem() {
    var members =
        ordered(
            "pointer", string("Where in the body, as a JSON pointer (RFC 6901)."),
            "code", string("The stable name of what is wrong there."),
            "detail", string("One sentence for a person."));
    return ordered("type", "object", "properties", members, "required", List.of("pointer", "code"));
  }

  private static Map<String, Object> reference(String schema) {
    return ordered("$ref", "#/components/schemas/" + schema);
  }

  private static Map<String, Object> string(String description) {
    return ordered("type", "string", "description", description);
  }
}
