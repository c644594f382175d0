package io.waymark.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.waymark.support.Api;
import io.waymark.support.Operation;
import io.waymark.support.ServedApi;
import io.waymark.tenancy.Viewable;
import io.waymark.tenancy.Viewpoint;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiDocumentTest {
  private static final String ID_PATTERN = "[0-9A-HJKMNP-TV-Z]{13}";
  private static final Set<String> ROLES =
      Set.of("OWNER", "ADMIN", "MENTOR", "PARTICIPANT", "OPERATOR", "SCIM");

  static List<Operation> operations() {
    return ServedApi.operations();
  }

  @Test
  void itIsValidOpenApi31() {
    var read = new OpenAPIV3Parser().readContents(ServedApi.text());

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
  }

  /** An operation that the document leaves out would escape every test that walks the document. */
  @Test
  void itDescribesEveryRoute() {
    List<String> described =
        operations().stream().map(operation -> operation.verb() + " " + operation.path()).toList();
    List<String> served =
        Api.bean(Router.class)
            .uriRoutes()
            .map(OpenApiDocumentTest::verbAndPath)
            .filter(route -> !route.startsWith("HEAD ") && !route.contains(" /health"))
            .toList();

    assertThat(described).containsExactlyInAnyOrderElementsOf(Set.copyOf(served));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void eachOperationSaysWhatItDoesAndForWhom(Operation operation) {
    assertThat(operation.id()).as(operation.path()).matches("[a-z]+([A-Z][a-z]+)+");
    assertThat(String.valueOf(operation.described().get("summary"))).matches("[A-Z].{8,}\\.");
    assertThat(operation.described()).containsKeys("x-roles", "x-problem-codes", "security");
    assertThat(ROLES).containsAll(operation.roles());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void eachOperationNamesItsProblemCodes(Operation operation) {
    assertThat(operation.problemCodes())
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).matches("[a-z_]+(\\.[a-z_]+)?"));
    if (!operation.isAnonymous()) {
      assertThat(operation.problemCodes()).contains("session.required", "role.forbidden");
    }
    if (operation.parameters().stream()
        .anyMatch(parameter -> parameter.name().equals("If-Match"))) {
      assertThat(operation.problemCodes()).contains("precondition.stale");
    }
  }

  @Test
  void whatMayBeSeenAsOthersSeeItNamesTheHeaderAndNothingElseDoes() {
    List<String> viewable =
        Api.bean(Router.class)
            .uriRoutes()
            .filter(route -> route.getAnnotationMetadata().hasAnnotation(Viewable.class))
            .map(OpenApiDocumentTest::verbAndPath)
            .filter(route -> !route.startsWith("HEAD "))
            .distinct()
            .toList();

    assertThat(viewable).isNotEmpty();
    assertThat(
            operations().stream()
                .filter(
                    operation ->
                        operation.parameters().stream()
                            .anyMatch(parameter -> parameter.name().equals(Viewpoint.HEADER)))
                .map(operation -> operation.verb() + " " + operation.path()))
        .containsExactlyInAnyOrderElementsOf(viewable);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void eachBodyHasAnExample(Operation operation) {
    if (operation.takesBody()) {
      assertThat(operation.example()).as("openapi-examples.yml: " + operation.id()).isNotNull();
    }
  }

  @Test
  void eachExampleBelongsToAnOperation() throws Exception {
    try (InputStream examples = getClass().getResourceAsStream("/openapi-examples.yml")) {
      Map<String, Object> read = YamlText.read(Objects.requireNonNull(examples));

      assertThat(operations().stream().map(Operation::id)).containsAll(read.keySet());
    }
  }

  @Test
  void operationIdsAreUnique() {
    assertThat(operations().stream().map(Operation::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void pathParametersAreNamedByType(Operation operation) {
    assertThat(operation.pathParameters())
        .allSatisfy(name -> assertThat(name).matches("[a-z]+[A-Za-z]*(Id|Key)"));
  }

  @Test
  void anIdIsAThirteenCharacterText() {
    var ids = new ArrayList<Map<String, Object>>();
    operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .filter(parameter -> parameter.name().endsWith("Id"))
        .forEach(parameter -> ids.add(parameter.schema()));
    collectIds(ServedApi.document(), ids);

    assertThat(ids).isNotEmpty();
    assertThat(ids).allSatisfy(schema -> assertThat(schema).containsEntry("pattern", ID_PATTERN));
  }

  private static String verbAndPath(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
  }

  private static void collectIds(Object node, List<Map<String, Object>> ids) {
    if (node instanceof Map<?, ?> map) {
      YamlText.map(map)
          .forEach(
              (key, value) -> {
                if (value instanceof Map<?, ?> schema && (key.equals("id") || key.endsWith("Id"))) {
                  ids.add(YamlText.map(schema));
                }
                collectIds(value, ids);
              });
    } else if (node instanceof List<?> list) {
      list.forEach(element -> collectIds(element, ids));
    }
  }
}
