package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.apitoken.TestApiTokens;
import io.waymark.provisioning.TestDirectories;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Operation;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.ServedApi;
import io.waymark.tenancy.Role;
import io.waymark.walls.RoleMatrix.Cell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls each cell of role-matrix.txt, with ids that name nothing: a role is refused before they are
 * read.
 */
class RoleMatrixTest {
  private static final RoleMatrix MATRIX = RoleMatrix.read();
  private static final Map<Role, Person> PEOPLE = new EnumMap<>(Role.class);
  private static Caller directory;
  private static int cells;

  private record Attempt(Operation operation, Role role, Cell cell) {
    @Override
    public String toString() {
      return operation + " by " + role + ": " + cell;
    }
  }

  @BeforeAll
  static void oneOfEachRole() {
    var organisation = Organisation.employer();
    for (Role role : Role.values()) {
      var home = role == Role.OPERATOR ? Organisation.installation() : organisation;
      PEOPLE.put(role, home.person("Matrix " + role.name(), role));
    }
  }

  @BeforeAll
  static void aDirectory() {
    directory = Api.with(TestDirectories.tokenOf(Organisation.employer()));
  }

  static Stream<Attempt> attempts() {
    return ServedApi.operations().stream()
        .flatMap(
            operation ->
                MATRIX.rows().getOrDefault(operation.id(), Map.of()).entrySet().stream()
                    .map(cell -> new Attempt(operation, cell.getKey(), cell.getValue())));
  }

  static List<Operation> operations() {
    return ServedApi.operations();
  }

  @Test
  void eachOperationHasItsRowAndEachRowItsOperation() {
    assertThat(MATRIX.rows().keySet())
        .containsExactlyInAnyOrderElementsOf(operations().stream().map(Operation::id).toList());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theDocumentSaysTheSame(Operation operation) {
    Map<Role, Cell> row = MATRIX.rows().getOrDefault(operation.id(), Map.of());

    assertThat(operation.roles().stream().filter(role -> !operation.isForDirectories()))
        .containsExactlyInAnyOrderElementsOf(
            row.keySet().stream()
                .filter(role -> row.get(role) == Cell.YES)
                .map(Role::name)
                .collect(Collectors.toSet()));
    assertThat(row.containsValue(Cell.ALL)).isEqualTo(operation.isAnonymous());
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void eachCellIsEnforced(Attempt attempt) {
    Person person = Objects.requireNonNull(PEOPLE.get(attempt.role()));
    boolean allowed = attempt.cell() != Cell.NO;
    Caller caller = person.calls();

    Answer answer = call(caller, attempt.operation());

    cells++;
    if (allowed) {
      assertThat(answer.code()).as(answer.body()).isNotIn("role.forbidden", "session.required");
    } else {
      answer.refuses(403, "role.forbidden");
    }
  }

  static Stream<Attempt> attemptsOfPrograms() {
    return attempts()
        .filter(attempt -> !attempt.operation().isAnonymous())
        .filter(attempt -> new Call(attempt.operation(), attempt.role()).isForTokens());
  }

  @ParameterizedTest
  @MethodSource("attemptsOfPrograms")
  void aTokenOpensWhatItsRoleOpensButForWhatNeedsAPerson(Attempt attempt) {
    Person person = Objects.requireNonNull(PEOPLE.get(attempt.role()));
    Caller caller = Api.with(TestApiTokens.of(person));

    Answer answer = call(caller, attempt.operation());

    cells++;
    if (attempt.cell() == Cell.NO) {
      answer.refuses(403, "role.forbidden");
    } else if (attempt.operation().sessionOnly()) {
      answer.refuses(403, "token.session_only");
    } else {
      assertThat(answer.code())
          .as(answer.body())
          .isNotIn("role.forbidden", "session.required", "token.session_only");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aDirectoryIsServedWhatIsForDirectoriesAndNothingElse(Operation operation) {
    Answer answer = call(directory, operation);

    cells++;
    if (operation.isForDirectories() || operation.isAnonymous()) {
      assertThat(answer.code()).as(answer.body()).isNotIn("role.forbidden", "session.required");
    } else {
      answer.refuses(403, "role.forbidden");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void nobodyWithoutASessionIsServedWhatNeedsOne(Operation operation) {
    Answer answer = call(Api.anonymous(), operation);

    if (operation.isAnonymous()) {
      assertThat(answer.code()).as(answer.body()).isNotIn("role.forbidden", "session.required");
    } else {
      answer.refuses(401, "session.required");
    }
  }

  @AfterAll
  static void reportCoverage() {
    System.out.printf(
        "Role matrix: %d operations, %d cells called.%n", MATRIX.rows().size(), cells);
  }

  private static Answer call(Caller caller, Operation operation) {
    var nonsense =
        operation.pathParameters().stream()
            .collect(Collectors.toMap(name -> name, name -> "nonsense"));
    return caller.call(operation.verb(), operation.pathWith(nonsense), operation.example());
  }
}
