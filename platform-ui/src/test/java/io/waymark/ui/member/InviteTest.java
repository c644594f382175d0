package io.waymark.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.Invitations.Invitation;
import io.waymark.ui.client.Invitations.Status;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InviteTest extends ScreenTest {
  @BeforeEach
  void stand() {
    signIn(Role.ADMIN);
    api.answer(Members.class, "list", asked -> People.page(People.OLGA, People.MARA));
    invited();
  }

  @Test
  void somebodyIsInvitedByAddressNameRolesAndLanguage() {
    api.answer(Invitations.class, "invite", asked -> People.invited("Noa", Status.OPEN));
    fill("noa@acme.example", "Noa Lind");
    roles().setValue(Set.of(Role.MENTOR, Role.ADMIN));
    click("Send the invitation");

    assertThat(api.calls(Invitations.class, "invite").getLast().arguments())
        .containsExactly(
            new Invitations.Invite(
                "noa@acme.example", "Noa Lind", null, List.of(Role.ADMIN, Role.MENTOR), "en"));
    assertThat(told()).startsWith("Noa Lind is invited.");
  }

  @Test
  void whatIsMissingStandsAtTheFieldsAndNothingIsSent() {
    fill("nobody", " ");
    roles().setValue(Set.of());
    click("Send the invitation");

    assertThat($(EmailField.class).single().isInvalid()).isTrue();
    assertThat(roles().isInvalid()).isTrue();
    assertThat(textOf($(ProblemNote.class).single()))
        .contains("An e-mail address", "Their name, please.", "At least one role, please.");
    assertThat(api.calls(Invitations.class, "invite")).isEmpty();
  }

  @Test
  void whoIsAMemberAlreadyIsSaidAtTheAddress() {
    api.answer(
        Invitations.class,
        "invite",
        asked -> {
          throw ApiProblem.of(409, "membership.exists");
        });
    fill("mara@acme.example", "Mara");
    click("Send the invitation");

    assertThat($(EmailField.class).single().getErrorMessage())
        .isEqualTo("This person is a member already.");
  }

  @Test
  void openAndExpiredInvitationsAreToldApart() {
    invited(People.invited("Noa", Status.OPEN), People.invited("Jonas", Status.EXPIRED));
    open();

    assertThat(texts(InvitationRow.class).getFirst())
        .contains(
            "Noa", "noa@acme.example", "Participant", "Sent 2 days ago", "Good until 31 March");
    assertThat(texts(InvitationRow.class).getLast()).contains("Jonas", "Link too old");
  }

  @Test
  void whoDeclinedIsNotWrittenToAgain() {
    invited(People.invited("Noa", Status.DECLINED));
    open();

    assertThat(texts(InvitationRow.class).getFirst()).contains("Declined", "No further letter");
    assertThat($(Button.class).withText("Send again").exists()).isFalse();
  }

  @Test
  void anInvitationIsSentAgainAndTakenBackAfterAQuestion() {
    invited(People.invited("Noa", Status.OPEN));
    api.answer(Invitations.class, "resend", asked -> People.invited("Noa", Status.OPEN));
    api.answer(Invitations.class, "revoke", asked -> HttpResponse.noContent());
    open();

    click("Send again");
    assertThat(api.calls(Invitations.class, "resend")).isEmpty();
    click("Send again");
    assertThat(told()).isEqualTo("Another letter is on its way to Noa.");

    click("Take back");
    click("Take back");
    assertThat(api.calls(Invitations.class, "revoke").getLast().arguments())
        .containsExactly("I-Noa");
    assertThat(told()).isEqualTo("The invitation of Noa is taken back.");
  }

  @Test
  void anInvitationThatIsGoneMeanwhileIsSaidAndTheListReadAnew() {
    invited(People.invited("Noa", Status.OPEN));
    api.answer(
        Invitations.class,
        "revoke",
        asked -> {
          throw ApiProblem.of(404, "not_found");
        });
    open();
    click("Take back");
    invited();
    click("Take back");

    assertThat(told()).startsWith("Somebody else was faster");
    assertThat($view(InvitationRow.class).exists()).isFalse();
  }

  private void invited(Invitation... all) {
    api.answer(Invitations.class, "list", asked -> new Invitations.Page(List.of(all), null));
  }

  private void open() {
    navigate("acme/members", MembersView.class);
  }

  private void fill(String email, String name) {
    open();
    click("Invite somebody");
    test($(EmailField.class).single()).setValue(email);
    test($(TextField.class).all().stream()
            .filter(f -> f.getLabel().equals("Name"))
            .findFirst()
            .orElseThrow())
        .setValue(name);
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<Role> roles() {
    return $(CheckboxGroup.class).single();
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }

  private String told() {
    return $view(Paragraph.class).withClassName("wm-told").single().getText();
  }
}
