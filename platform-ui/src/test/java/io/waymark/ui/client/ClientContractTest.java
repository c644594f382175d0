package io.waymark.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The UI's clients against the API's own description: the verb, the path, the parameters and every
 * field of every record, with its type, its enum values and whether it may be absent.
 */
class ClientContractTest {
  private static final List<Class<?>> CLIENTS =
      List.of(
          Sessions.class,
          Me.class,
          CheckIns.class,
          Tracks.class,
          Absences.class,
          Pairings.class,
          CoachingSessions.class,
          CalendarFeed.class,
          Queue.class,
          Mentees.class,
          Cohorts.class,
          CohortPlans.class,
          Announcements.class,
          Nudges.class,
          CohortPeople.class,
          EnrolmentLinks.class,
          Applications.class,
          Applying.class,
          ProgramPages.class,
          Certificates.class,
          CertificateDoor.class,
          MemberImports.class,
          AuditLog.class,
          Account.class,
          ApiTokens.class,
          Settings.class,
          Provisioning.class,
          Members.class,
          Invitations.class,
          Joining.class,
          Recovery.class,
          OwnMemberships.class,
          KeptLetters.class,
          OwnData.class,
          TenantExports.class,
          Leaving.class,
          Installation.class,
          Programs.class,
          TrackDrafts.class,
          TrackVersions.class,
          Frameworks.class,
          FrameworkDrafts.class);

  private static OpenApi api;

  @BeforeAll
  static void read() {
    api = OpenApi.ofTheBuild();
  }

  static Stream<Method> operations() {
    return CLIENTS.stream()
        .flatMap(client -> Arrays.stream(client.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic());
  }

  /** A name in braces there is sent as it stands: only the paths of methods are filled in. */
  @Test
  void noClientHasNamesInThePathOfAll() {
    assertThat(CLIENTS)
        .noneMatch(client -> client.getAnnotation(Client.class).path().contains("{"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theApiOffersWhatTheUiAsksFor(Method method) {
    Operation operation = Operation.of(method);
    Map<String, Object> offered = api.operation(operation.verb(), operation.path());

    List<String> differences = new ArrayList<>(parameters(method, operation, offered));
    differences.addAll(requestBody(method, offered));
    differences.addAll(
        new Shape(api, Shape.Direction.FROM_API)
            .differences("answer", Operation.answerOf(method), api.answer(offered)));

    assertThat(differences).as(operation.verb() + " " + operation.path()).isEmpty();
  }

  private static List<String> requestBody(Method method, Map<String, Object> offered) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(Body.class))
        .flatMap(
            body ->
                new Shape(api, Shape.Direction.TO_API)
                        .differences("body", body.getAnnotatedType(), api.requestBody(offered))
                        .stream())
        .toList();
  }

  private static List<String> parameters(
      Method method, Operation operation, Map<String, Object> offered) {
    Set<String> sent =
        Stream.concat(
                operation.pathVariables().stream().map(name -> "path " + name),
                Arrays.stream(method.getParameters()).flatMap(ClientContractTest::named))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> differences = new ArrayList<>();
    sent.stream()
        .filter(name -> !api.parameters(offered).contains(name))
        .forEach(name -> differences.add("the API knows no " + name));
    api.requiredParameters(offered).stream()
        .filter(name -> !sent.contains(name))
        .forEach(name -> differences.add("the API wants " + name));
    return differences;
  }

  /** The token is the business of the bearer scheme, not a parameter. */
  private static Stream<String> named(Parameter parameter) {
    Header header = parameter.getAnnotation(Header.class);
    if (header != null) {
      return Stream.of("header " + header.value()).filter(name -> !name.endsWith("Authorization"));
    }
    return parameter.isAnnotationPresent(QueryValue.class)
        ? Stream.of("query " + parameter.getName())
        : Stream.empty();
  }
}
