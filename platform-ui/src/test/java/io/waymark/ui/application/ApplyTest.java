package io.waymark.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Applications;
import io.waymark.ui.client.Applying;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.ProblemNote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyTest extends ScreenTest {
  @Test
  void aProgramSaysWhatItIsAndTakesAnApplication() {
    page();
    api.answer(Applying.class, "apply", asked -> new Applying.Received("ari@b.example"));
    navigate("programs/acme/growth", ProgramView.class);
    assertThat(textOf($view(ProgramView.class).single()))
        .contains("Growth", "A program of Acme", "Half a year.", "3 places left");

    click("Send the application");
    assertThat(textOf($view(ProblemNote.class).single()))
        .contains("Your name, please.", "An e-mail address");
    test($view(TextField.class).single()).setValue("Ari Fox");
    test($view(EmailField.class).single()).setValue("ari@b.example");
    test($view(TextArea.class).single()).setValue("To plan.");
    click("Send the application");

    assertThat(api.calls(Applying.class, "apply").getLast().arguments())
        .containsExactly(
            new Applying.Application(
                "acme", "growth", "c1", "ari@b.example", "Ari Fox", "en", List.of("To plan.")));
    assertThat(textOf($view(ApplyForm.class).single())).contains("ari@b.example");
  }

  @Test
  void aProgramThatIsNotShownSaysSo() {
    api.answer(
        Applying.class,
        "page",
        asked -> {
          throw ApiProblem.of(404, "not_found");
        });
    navigate("programs/acme/growth", ProgramView.class);

    assertThat($view(H1.class).single().getText()).isEqualTo("There is no such program");
  }

  @Test
  void theLinkOfALetterConfirmsAndTakesBack() {
    api.answer(Applying.class, "look", asked -> own(EnrolmentStatus.APPLIED, false));
    api.answer(Applying.class, "confirm", asked -> own(EnrolmentStatus.APPLIED, true));
    api.answer(Applying.class, "withdraw", asked -> own(EnrolmentStatus.WITHDRAWN, true));
    navigate("application/token", ApplicationLinkView.class);

    click("Confirm my application");
    assertThat(textOf($view(ApplicationLinkView.class).single()))
        .contains("Your application is confirmed.", "waits for an answer");
    click("Take it back");
    click("Take it back");
    assertThat(textOf($view(ApplicationLinkView.class).single()))
        .contains("Your application is taken back.");
  }

  @Test
  void theBoardHasAColumnForEachStandingAndAsksFirst() {
    signIn(Role.ADMIN);
    api.answer(
        Applications.class,
        "list",
        asked ->
            new Applications.Board(
                List.of(
                    application("Ari", EnrolmentStatus.APPLIED, true, EnrolmentStatus.ACCEPTED),
                    application("Bo", EnrolmentStatus.APPLIED, false),
                    application("Cy", EnrolmentStatus.ACCEPTED, true))));
    api.answer(Applications.class, "decide", asked -> HttpResponse.noContent());
    navigate("acme/cohorts/c1/applications", BoardView.class);
    assertThat(texts(ApplicationCard.class).getFirst()).contains("Ari", "Why?", "Because.");
    assertThat(texts(ApplicationCard.class).get(1)).contains("Address not confirmed");
    assertThat(texts(ApplicationCard.class).getLast()).contains("Invited, place kept");

    click("Accept");
    assertThat(textOf($(Confirmation.class).single())).contains("the place is kept");
    click("Accept");

    assertThat(api.calls(Applications.class, "decide").getLast().arguments())
        .containsExactly("a-Ari", new Applications.Decision(EnrolmentStatus.ACCEPTED));
    assertThat($view(Paragraph.class).withClassName("wm-told").single().getText())
        .isEqualTo("Ari is accepted.");
  }

  private static Applications.Application application(
      String name, EnrolmentStatus status, boolean confirmed, EnrolmentStatus... allowed) {
    return new Applications.Application(
        "a-" + name,
        name,
        name + "@b.example",
        false,
        status,
        NOW,
        confirmed,
        null,
        false,
        List.of(new Applications.Answer("Why?", "Because.")),
        List.of(allowed));
  }

  private static Applying.Own own(EnrolmentStatus status, boolean confirmed) {
    return new Applying.Own(
        "Acme",
        "Autumn",
        LocalDate.parse("2026-09-07"),
        status,
        confirmed,
        false,
        status == EnrolmentStatus.APPLIED);
  }

  private void page() {
    api.answer(
        Applying.class,
        "page",
        asked ->
            new Applying.Page(
                "Acme",
                "Growth",
                "Half a year.",
                "",
                "",
                List.of("What do you want?"),
                List.of(
                    new Applying.Cohort(
                        "c1",
                        "Autumn",
                        "Junior to mid-level",
                        LocalDate.parse("2026-09-07"),
                        LocalDate.parse("2027-03-07"),
                        26,
                        "Europe/Berlin",
                        3))));
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }
}
