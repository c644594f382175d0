package io.waymark.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.waymark.shared.problem.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Bodies of requests, and changes to a part of a resource: RFC 7644, section 3.5.2. */
final class Changes {
  private static final String OPERATIONS = "Operations";

  private Changes() {}

  /** With attributes that have no case. */
  static ObjectNode json(Map<String, Object> body) {
    try {
      return (ObjectNode)
          JsonUtils.getObjectReader()
              .readTree(JsonUtils.getObjectWriter().writeValueAsString(body));
    } catch (JsonProcessingException | ClassCastException e) {
      throw Scim.invalidSyntax();
    }
  }

  /**
   * @param resource as it is
   * @param request the operations
   * @return as it shall be
   */
  static ObjectNode apply(Map<String, Object> resource, Map<String, Object> request) {
    var changed = new GenericScimResource(json(resource));
    try {
      var operations = JsonUtils.nodeToValue(usual(json(request)), PatchRequest.class);
      operations.apply(changed);
    } catch (ScimException e) {
      throw refusal(e);
    } catch (JsonProcessingException e) {
      throw e.getCause() instanceof ScimException refused ? refusal(refused) : Scim.invalidSyntax();
    }
    return changed.getObjectNode();
  }

  /** Some directories write Add for add, and say whom to remove in the value, not in the path. */
  private static ObjectNode usual(ObjectNode request) {
    var operations = JsonUtils.getJsonNodeFactory().arrayNode();
    for (JsonNode each : request.path(OPERATIONS)) {
      if (!(each instanceof ObjectNode operation)) {
        throw Scim.invalidSyntax();
      }
      String op = operation.path("op").asText().toLowerCase(Locale.ROOT);
      operation.put("op", op);
      if (op.equals("remove") && operation.has("value")) {
        removals(operation, operations);
      } else {
        operations.add(operation);
      }
    }
    if (operations.isEmpty()) {
      throw Scim.invalidSyntax();
    }
    request.set(OPERATIONS, operations);
    return request;
  }

  private static void removals(ObjectNode operation, ArrayNode operations) {
    String path = operation.path("path").asText();
    JsonNode values = operation.path("value");
    for (JsonNode value :
        values.isArray() ? values : JsonUtils.getJsonNodeFactory().arrayNode().add(values)) {
      operations
          .addObject()
          .put("op", "remove")
          .put("path", "%s[value eq %s]".formatted(path, value.path("value")));
    }
  }

  private static Problem refusal(ScimException refused) {
    return switch (Objects.requireNonNullElse(refused.getScimError().getScimType(), "")) {
      case BadRequestException.INVALID_PATH, BadRequestException.INVALID_FILTER ->
          Scim.invalidPath();
      case BadRequestException.NO_TARGET -> Scim.noTarget();
      case BadRequestException.INVALID_VALUE -> Scim.invalidValue("A value does not fit its path.");
      case BadRequestException.MUTABILITY -> Scim.mutability("This attribute");
      default -> Scim.invalidSyntax();
    };
  }
}
