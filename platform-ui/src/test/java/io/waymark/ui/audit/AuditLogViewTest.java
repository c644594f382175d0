package io.waymark.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.ui.FakeApi;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.client.AuditLog.Actor;
import io.waymark.ui.client.AuditLog.Detail;
import io.waymark.ui.client.AuditLog.Event;
import io.waymark.ui.client.AuditLog.Page;
import io.waymark.ui.client.AuditLog.Subject;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditLogViewTest extends ScreenTest {
  private static final String ADA = "0R5ZTNQ1C8M2K";

  @Test
  void eachEventSaysWhatToWhomByWhomAndWhatElse() {
    open(Role.ADMIN, new Page(List.of(rolesChanged(NOW)), null));

    assertThat(row())
        .contains("Roles changed", "Mara Lindqvist", "Ada Kern")
        .contains("Mentor → Mentor, Program admin");
  }

  @Test
  void itSpeaksGerman() {
    UI.getCurrent().setLocale(Language.GERMAN.locale());
    open(Role.ADMIN, new Page(List.of(rolesChanged(NOW)), null));

    assertThat(row()).contains("Rollen geändert", "Mentor → Mentor, Programm-Admin");
  }

  @Test
  void whoHasLeftIsNamedAndWhatIsErasedIsSaidToBe() {
    var event =
        new Event(
            "E1",
            NOW,
            new Actor(ADA, "Ada Kern", false),
            "invitation.sent",
            null,
            List.of(new Detail("address", null)));
    open(Role.ADMIN, new Page(List.of(event), null));

    assertThat(row()).contains("Ada Kern (has left)", "address: erased");
  }

  @Test
  void anIdIsForMachines() {
    var detail = List.of(new Detail("enrolmentId", ADA), new Detail("mentorId", "Mara"));
    open(
        Role.ADMIN,
        new Page(List.of(new Event("E1", NOW, null, "pairing.began", null, detail)), null));

    assertThat(row()).contains("mentor: Mara").doesNotContain(ADA);
  }

  @Test
  void anActionOfANewerApiStandsAsItIs() {
    var event = new Event("E1", NOW, null, "thing.done", null, List.of(new Detail("of", "X")));
    open(Role.ADMIN, new Page(List.of(event), null));

    assertThat(row()).contains("thing.done", "of: X", "Waymark, or somebody");
  }

  @Test
  void eventsStandUnderTheirDays() {
    open(
        Role.OWNER,
        new Page(
            List.of(
                rolesChanged(NOW), rolesChanged(NOW), rolesChanged(NOW.minus(Duration.ofDays(1)))),
            null));

    assertThat($view(Block.class).all()).hasSize(2);
    assertThat(texts(Block.class).getFirst()).startsWith("Today");
    assertThat($view(EventRow.class).all()).hasSize(3);
  }

  @Test
  void theNextPageFollowsUnderTheSameDay() {
    open(Role.OWNER, new Page(List.of(rolesChanged(NOW)), "after"));

    test($view(Button.class).withText("Show more").single()).click();

    assertThat(api.calls(AuditLog.class, "list").getLast().arguments().getFirst())
        .isEqualTo("after");
    assertThat($view(Block.class).all()).hasSize(1);
    assertThat($view(EventRow.class).all()).hasSize(2);
  }

  @Test
  void whatIsAskedForIsPartOfTheAddress() {
    open(Role.OWNER, new Page(List.of(rolesChanged(NOW)), null));

    UI.getCurrent()
        .navigate(
            "acme/audit-log",
            QueryParameters.simple(
                Map.of("area", "cohort", "who", ADA, "from", "2026-03-01", "until", "2026-03-02")));

    assertThat(asked())
        .isEqualTo(
            Arrays.asList(null, "cohort.", ADA, "2026-02-28T23:00:00Z", "2026-03-02T23:00:00Z"));
    assertThat($view(Select.class).single().getValue()).isEqualTo("cohort");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getText)
        .contains("Not only Ada Kern", "Show everything");
  }

  @Test
  void anAddressThatAsksForNonsenseAsksForEverything() {
    open(Role.OWNER, new Page(List.of(rolesChanged(NOW)), null));

    UI.getCurrent()
        .navigate(
            "acme/audit-log",
            QueryParameters.simple(Map.of("area", "x", "who", "y", "from", "z", "until", "")));

    assertThat(asked()).isEqualTo(Arrays.asList(null, null, null, null, null));
  }

  @Test
  void nothingAndNothingOfThatKindAreTwoThings() {
    open(Role.OWNER, new Page(List.of(), null));
    assertThat(textOf($view(Empty.class).single())).contains("Nothing was done yet");

    UI.getCurrent().navigate("acme/audit-log", QueryParameters.of("area", "cohort"));
    assertThat(textOf($view(Empty.class).single())).contains("Nothing like that");
  }

  @Test
  void onlyOwnersTakeItAway() {
    open(Role.ADMIN, new Page(List.of(rolesChanged(NOW)), null));

    assertThat($view(Export.class).all()).isEmpty();
  }

  @Test
  void anOwnerTakesAwayWhatIsAskedFor() {
    open(Role.OWNER, new Page(List.of(rolesChanged(NOW)), null));
    api.answer(AuditLog.class, "export", asked -> new byte[] {1});
    UI.getCurrent().navigate("acme/audit-log", QueryParameters.of("area", "cohort"));

    test($view(Button.class).withText("Export as CSV").single()).click();

    assertThat(api.calls(AuditLog.class, "export").getLast().arguments().getFirst())
        .isEqualTo("cohort.");
    assertThat($view(ProblemNote.class).all()).noneMatch(ProblemNote::isVisible);
  }

  @Test
  void tooMuchIsSaidAndNotTaken() {
    open(Role.OWNER, new Page(List.of(rolesChanged(NOW)), null));
    api.answer(
        AuditLog.class,
        "export",
        asked -> {
          throw ApiProblem.of(422, "audit.export_too_long");
        });

    test($view(Button.class).withText("Export as CSV").single()).click();

    assertThat(textOf($view(ProblemNote.class).single())).contains("Choose a shorter time");
  }

  @Test
  void itIsForThoseWhoRunTheOrganisation() {
    signIn(Role.MENTOR);
    UI.getCurrent().navigate("acme/audit-log");

    assertThat($view(EventRow.class).all()).isEmpty();
  }

  private List<@Nullable Object> asked() {
    List<FakeApi.Call> calls = api.calls(AuditLog.class, "list");
    return calls.getLast().arguments();
  }

  private String row() {
    return texts(EventRow.class).getFirst();
  }

  private static Event rolesChanged(Instant at) {
    return new Event(
        "E1",
        at,
        new Actor(ADA, "Ada Kern", true),
        "membership.roles_changed",
        new Subject("membership", "0R5ZTNQ1C8M2L", "Mara Lindqvist"),
        List.of(new Detail("from", "MENTOR"), new Detail("to", "MENTOR,ADMIN")));
  }

  private void open(Role role, Page page) {
    signIn(role);
    api.answer(AuditLog.class, "list", asked -> page);
    navigate("acme/audit-log", AuditLogView.class);
  }
}
