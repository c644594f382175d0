package io.waymark.ui.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Provisioning;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvisioningTest extends ScreenTest {
  private static final String URL = "https://api.example/scim/v2";

  @Test
  void itSaysWhereADirectoryAsks() {
    overview();
    open();

    assertThat($view(Code.class).single().getText()).isEqualTo(URL);
    assertThat(textOf($view(Empty.class).single())).contains("No directory is connected");
  }

  @Test
  void eachSaysWhoConnectedItAndWhenItAsked() {
    overview(directory("Okta", NOW.minus(Duration.ofMinutes(4))), directory("Entra", null));
    open();

    assertThat(texts(DirectoryRow.class).getFirst())
        .contains("Okta", "Connected by Olga Berg on 19 March", "Asked 4 minutes ago");
    assertThat(texts(DirectoryRow.class).getLast()).contains("Has never asked");
  }

  @Test
  void theTokenIsShownOnce() {
    overview();
    api.answer(
        Provisioning.class,
        "connect",
        asked -> new Provisioning.Connected("D1", "Okta", "wmscim_secret"));
    open();

    click("Connect a directory");
    click("Connect");
    assertThat(textOf($(ProblemNote.class).single())).contains("Say what the directory is called.");
    test($(TextField.class).single()).setValue(" Okta ");
    click("Connect");

    assertThat(api.calls(Provisioning.class, "connect").getLast().arguments())
        .containsExactly(new Provisioning.Wanted("Okta"));
    assertThat(textOf($(Dialog.class).single())).contains("wmscim_secret");
  }

  @Test
  void aSignInThatIsTooOldLeadsToANewOne() {
    overview();
    refuse("connect", ApiProblem.of(403, "session.too_old"));
    open();

    click("Connect a directory");
    test($(TextField.class).single()).setValue("Okta");
    click("Connect");

    assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Sign in again first");
  }

  @Test
  void tooManyAreRefusedInWords() {
    overview();
    refuse("connect", ApiProblem.of(409, "directory.too_many"));
    open();

    click("Connect a directory");
    test($(TextField.class).single()).setValue("Okta");
    click("Connect");

    assertThat(textOf($(ProblemNote.class).single())).contains("Five directories");
  }

  @Test
  void oneIsCutOffAfterAQuestion() {
    overview(directory("Okta", null));
    api.answer(Provisioning.class, "disconnect", asked -> HttpResponse.noContent());
    open();

    click("Cut off");
    click("Cut it off");

    assertThat(api.calls(Provisioning.class, "disconnect").getLast().arguments())
        .containsExactly("Okta");
    assertThat($view(Paragraph.class).withClassName("wm-told").single().getText())
        .isEqualTo("Okta is cut off.");
  }

  @Test
  void itIsForOwners() {
    signIn(Role.ADMIN);
    UI.getCurrent().navigate("acme/provisioning");

    assertThat($view(Code.class).all()).isEmpty();
  }

  private void overview(Provisioning.Directory... directories) {
    var overview = new Provisioning.Overview(URL, List.of(directories));
    api.answer(Provisioning.class, "read", asked -> overview);
  }

  private void refuse(String operation, ApiProblem problem) {
    api.answer(
        Provisioning.class,
        operation,
        asked -> {
          throw problem;
        });
  }

  private void open() {
    signIn(Role.OWNER);
    navigate("acme/provisioning", ProvisioningView.class);
  }

  private void click(String button) {
    test($(Button.class).withText(button).last()).click();
  }

  private static Provisioning.Directory directory(String name, @Nullable Instant asked) {
    return new Provisioning.Directory(name, name, "Olga Berg", NOW, asked);
  }
}
