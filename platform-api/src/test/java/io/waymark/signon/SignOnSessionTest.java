package io.waymark.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Operation;
import io.waymark.support.Organisation;
import io.waymark.support.ServedApi;
import io.waymark.support.SignOnAt;
import io.waymark.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a session that an organisation's sign-on opened may do: its work there, and no more. */
class SignOnSessionTest {
  /** Below the person's own address, but about the one organisation; or how it all looks. */
  private static final Set<String> ABOUT_THE_ORGANISATION =
      Set.of(
          "readMe",
          "changePreferences",
          "readThisWeek",
          "readQueue",
          "listMentees",
          "declareAbsence",
          "listAbsences",
          "withdrawAbsence",
          "enrolByLink",
          "listOwnAnnouncements",
          "dismissAnnouncement",
          "listOwnCoachingSessions",
          "readCalendarFeed",
          "renewCalendarFeed",
          "revokeCalendarFeed",
          "readPairingPreferences",
          "savePairingPreferences",
          "listLineManagers",
          "answerLineManager",
          "listApiTokens",
          "revokeApiToken");

  private static Caller session;

  @BeforeAll
  static void signOn() {
    var acme = SignOnAt.fresh();
    session = Api.with(acme.signsOn("noa", acme.newAddress()).isCreated().text("accessToken"));
  }

  static List<Operation> aboutTheAccount() {
    return ServedApi.operations().stream()
        .filter(operation -> operation.path().startsWith("/api/v1/me"))
        .filter(operation -> operation.roles().contains("PARTICIPANT"))
        .filter(operation -> !ABOUT_THE_ORGANISATION.contains(operation.id()))
        .toList();
  }

  /** A new operation below /me names itself above, or takes {@code @OwnMeans}. */
  @ParameterizedTest
  @MethodSource("aboutTheAccount")
  void itChangesNothingAboutTheAccountAndReadsNothingOfIt(Operation operation) {
    var nonsense =
        operation.pathParameters().stream()
            .collect(Collectors.toMap(name -> name, name -> "0000000000001"));

    session
        .call(operation.verb(), operation.pathWith(nonsense), operation.example())
        .refuses(403, "session.sign_on");
  }

  @Test
  void itEntersNoOtherOrganisation() {
    var acme = SignOnAt.fresh();
    var ann = Organisation.employer().mentor("Ann");
    acme.organisation().alsoHere(ann, Role.PARTICIPANT);
    var offer = acme.signsOn("ann", ann.email()).text("challenge");
    ann.posts("/api/v1/me/sign-on-links", Map.of("challenge", offer)).isCreated();
    var calls = Api.with(acme.signsOn("ann", ann.email()).isCreated().text("accessToken"));

    calls
        .post("/api/v1/sessions/switch", Map.of("tenant", ann.organisation().slug()))
        .refuses(403, "session.sign_on");
    assertThat(calls.get("/api/v1/me").texts("memberships", "slug")).containsExactly(acme.slug());
    assertThat(ann.gets("/api/v1/me").count("memberships")).isEqualTo(2);
  }

  @Test
  void itDoesItsWork() {
    session.get("/api/v1/me").isOk();
    session.get("/api/v1/me/this-week").isOk();
    session.get("/api/v1/me/absences").isOk();
  }
}
