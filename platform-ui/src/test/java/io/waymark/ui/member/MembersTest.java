package io.waymark.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import io.waymark.ui.FakeApi;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Member;
import io.waymark.ui.client.Members.Shown;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest extends ScreenTest {
  @BeforeEach
  void stand() {
    api.answer(Invitations.class, "list", asked -> new Invitations.Page(List.of(), null));
    members(People.OLGA, People.MARA);
  }

  @Test
  void eachMemberIsThereWithTitleAddressRolesAndDate() {
    open("acme/members", Role.OWNER);

    assertThat(texts(MemberRow.class).get(1))
        .contains("Mara Lindqvist", "Engineer · mara.lindqvist@acme.example")
        .contains("Program admin", "Mentor", "Joined 3 November 2025");
  }

  @Test
  void theAddressSaysWhoIsShown() {
    open("acme/members?show=mentor&text=mar", Role.ADMIN);

    assertThat(lastList()).startsWith(Shown.MENTOR, "mar", null);
    assertThat($view(TextField.class).first().getValue()).isEqualTo("mar");
    assertThat(
            $view(Anchor.class).all().stream()
                .filter(way -> way.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText))
        .containsExactly("Mentors");
  }

  @Test
  void whatIsTypedIsLookedForAndStaysInTheWays() {
    open("acme/members", Role.ADMIN);

    test($view(TextField.class).first()).setValue(" Ma & ra ");

    assertThat(lastList()).startsWith(Shown.EVERYBODY, "Ma & ra");
    assertThat(
            $view(MemberFilter.class).single().getChildren().map(way -> ((Anchor) way).getHref()))
        .contains("acme/members?show=left&text=Ma+%26+ra");
  }

  @Test
  void furtherMembersComeOnAClick() {
    api.answer(
        Members.class,
        "list",
        asked ->
            asked[2] == null
                ? new Members.Page(List.of(People.OLGA), "next")
                : People.page(People.MARA));
    open("acme/members", Role.OWNER);

    test($view(Button.class).withText("Show more members").single()).click();

    assertThat(texts(MemberRow.class)).hasSize(2);
    assertThat($view(Button.class).withText("Show more members").exists()).isFalse();
  }

  @Test
  void whereNobodyIsTheScreenSaysWhatToDoNext() {
    members();
    open("acme/members?show=left", Role.OWNER);
    assertThat(texts(Empty.class)).singleElement().asString().contains("Nobody has left");

    go("acme/members?text=zzz");
    assertThat(texts(Empty.class)).singleElement().asString().contains("Show everybody");

    members(People.OLGA);
    go("acme/members");
    assertThat(texts(Empty.class)).singleElement().asString().contains("Invite somebody");
  }

  @Test
  void ownersAreTheBusinessOfOwners() {
    open("acme/members", Role.ADMIN);

    assertThat(texts(MemberRow.class).getFirst()).contains("Owners decide about owners");
    assertThat($view(MenuBar.class).all()).hasSize(1);
  }

  @Test
  void rolesAreChangedByTheVersionThatWasRead() {
    api.answer(Members.class, "changeRoles", asked -> People.MARA);
    open("acme/members", Role.OWNER);

    choose("Change roles");
    roles().setValue(Set.of(Role.PARTICIPANT, Role.MENTOR));
    confirm("Save roles");

    assertThat(api.calls(Members.class, "changeRoles").getLast().arguments())
        .containsExactly(
            "MARA", "\"3\"", new Members.Roles(List.of(Role.MENTOR, Role.PARTICIPANT)));
    assertThat(told()).isEqualTo("Mara Lindqvist has the new roles.");
  }

  @Test
  void onlyAnOwnerIsOfferedTheRoleOfAnOwner() {
    members(People.MARA);
    open("acme/members", Role.ADMIN);
    choose("Change roles");
    assertThat(roles().getListDataView().getItems()).doesNotContain(Role.OWNER);
  }

  @Test
  void rolesThatSomebodyElseChangedMeanwhileAreShownFirst() {
    refuse("changeRoles", ApiProblem.of(412, "precondition.stale"));
    api.answer(
        Members.class, "read", asked -> People.member("MARA", "Mara", true, Role.PARTICIPANT));
    open("acme/members", Role.OWNER);

    choose("Change roles");
    confirm("Save roles");

    assertThat(textOf($(ProblemNote.class).single())).contains("Somebody else changed");
    assertThat(roles().getValue()).containsExactly(Role.PARTICIPANT);
  }

  @Test
  void endingAccessSaysFirstWhatHappens() {
    api.answer(Members.class, "changeStatus", asked -> People.HENRIK);
    open("acme/members", Role.OWNER);

    choose("End access");
    assertThat(textOf($(Dialog.class).single())).contains("is signed out within a minute");
    assertThat(api.calls(Members.class, "changeStatus")).isEmpty();
    confirm("End access");

    assertThat(api.calls(Members.class, "changeStatus").getLast().arguments())
        .containsExactly("MARA", "\"3\"", new Members.Status(false));
    assertThat(told()).isEqualTo("Mara Lindqvist has no access any more.");
  }

  @Test
  void whatTheApiRefusesIsSaidInTheDialog() {
    refuse("changeStatus", ApiProblem.of(409, "member.last_owner"));
    open("acme/members", Role.OWNER);

    choose("End access");
    confirm("End access");

    assertThat(textOf($(ProblemNote.class).single())).contains("This is the last owner.");
  }

  @Test
  void whoHasLeftIsLetInAgain() {
    members(People.HENRIK);
    api.answer(Members.class, "changeStatus", asked -> People.HENRIK);
    open("acme/members?show=left", Role.ADMIN);

    assertThat(texts(MemberRow.class).getFirst()).contains("has left");
    choose("Let in again");
    confirm("Let in again");

    assertThat(api.calls(Members.class, "changeStatus").getLast().arguments())
        .contains(new Members.Status(true));
  }

  @Test
  void anOwnerHandsTheOrganisationOver() {
    api.answer(Members.class, "handOver", asked -> People.MARA);
    open("acme/members", Role.OWNER);

    choose("Hand over ownership");
    assertThat(textOf($(Dialog.class).single())).contains("becomes an owner in your place");
    confirm("Hand over ownership");

    assertThat(api.calls(Members.class, "handOver").getLast().arguments())
        .containsExactly("MARA", "\"3\"");
  }

  private void members(Member... all) {
    api.answer(Members.class, "list", asked -> People.page(all));
  }

  private void refuse(String operation, ApiProblem problem) {
    api.answer(
        Members.class,
        operation,
        asked -> {
          throw problem;
        });
  }

  private void open(String path, Role role) {
    signIn(role);
    go(path);
  }

  private static void go(String path) {
    Location to = new Location(path);
    UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
  }

  private List<@Nullable Object> lastList() {
    FakeApi.Call last = api.calls(Members.class, "list").getLast();
    return last.arguments();
  }

  /** Mara's menu is the last one: who is above her is the owner. */
  private void choose(String item) {
    MenuBar last = $view(MenuBar.class).all().getLast();
    var entry =
        last.getItems().getFirst().getSubMenu().getItems().stream()
            .filter(one -> one.getText().equals(item))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<Role> roles() {
    return $(CheckboxGroup.class).single();
  }

  private void confirm(String button) {
    test($(Button.class).withText(button).last()).click();
  }

  private String told() {
    return $view(Paragraph.class).withClassName("wm-told").single().getText();
  }
}
