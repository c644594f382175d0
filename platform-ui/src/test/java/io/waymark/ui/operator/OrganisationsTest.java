package io.waymark.ui.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationsTest extends ScreenTest {
  private static final Tenant ACME =
      new Tenant(
          "acme",
          "Acme",
          TenantKind.EMPLOYER,
          false,
          17,
          NOW.minusSeconds(3600),
          NOW.minusSeconds(86_400));
  private static final Tenant GLOBEX =
      new Tenant("globex", "Globex", TenantKind.COACH, true, 1, null, NOW.minusSeconds(86_400));

  @BeforeEach
  void stand() {
    signIn(Role.OPERATOR);
    there(ACME, GLOBEX);
  }

  @Test
  void eachOrganisationSaysHowLargeHowBusyAndWhetherItIsOpen() {
    open();

    assertThat(texts(OrganisationRow.class).getFirst())
        .contains("Acme", "acme · Employer", "Open", "17 members", "Last active 1 hour ago");
    assertThat(texts(OrganisationRow.class).getLast())
        .contains("Globex", "Coaching", "Suspended", "1 member", "Nobody was here yet");
  }

  @Test
  void anOrganisationIsSuspendedAndResumedAfterAQuestion() {
    api.answer(Installation.class, "changeStatus", asked -> ACME);
    open();

    click("Suspend");
    assertThat(api.calls(Installation.class, "changeStatus")).isEmpty();
    click("Suspend it");
    assertThat(lastOf("changeStatus")).containsExactly("acme", new Installation.Status(true));
    assertThat(told()).isEqualTo("Acme is suspended.");

    click("Resume");
    click("Resume it");
    assertThat(lastOf("changeStatus")).containsExactly("globex", new Installation.Status(false));
    assertThat(told()).isEqualTo("Globex is open again.");
  }

  @Test
  void aNewOrganisationIsFoundedWithItsFirstOwner() {
    api.answer(Installation.class, "create", asked -> ACME);
    open();
    fill("Initech", "initech", "Rae Holt", "rae@initech.example");
    click("Create and invite");

    assertThat(lastOf("create"))
        .containsExactly(
            new Installation.NewTenant(
                "initech", "Initech", "EMPLOYER", "rae@initech.example", "Rae Holt", "en"));
    assertThat(told()).isEqualTo("Initech is there, and a letter is on its way to Rae Holt.");
  }

  @Test
  void whatIsWrongStandsAtTheFieldsAndNothingIsSent() {
    open();
    fill(" ", "Not A Slug", "", "nobody");
    click("Create and invite");

    assertThat(textOf($(ProblemNote.class).single()))
        .contains(
            "A name, please.",
            "Small letters, digits and single hyphens, please.",
            "The name of the first owner, please.",
            "An e-mail address, please.");
    assertThat(api.calls(Installation.class, "create")).isEmpty();
  }

  @Test
  void anAddressThatIsTakenIsSaidAtTheAddress() {
    api.answer(
        Installation.class,
        "create",
        asked -> {
          throw ApiProblem.of(409, "tenant.slug_taken");
        });
    open();
    fill("Acme", "acme", "Rae", "rae@acme.example");
    click("Create and invite");

    assertThat(field("Address").getErrorMessage())
        .isEqualTo("Another organisation has this address.");
  }

  @Test
  void whatIsNotFoundIsSaid() {
    there();
    open();

    assertThat(textOf($view(Empty.class).single())).contains("There is no organisation yet");
    test(field("Find by name or address")).setValue("x");
    assertThat(lastOf("tenants").getFirst()).isEqualTo("x");
  }

  private void there(Tenant... all) {
    api.answer(
        Installation.class, "tenants", asked -> new Installation.Tenants(List.of(all), null));
  }

  private void open() {
    navigate("acme/organisations", OrganisationsView.class);
  }

  private void fill(String name, String slug, String owner, String email) {
    click("New organisation");
    test(field("Name")).setValue(name);
    test(field("Address")).setValue(slug);
    test(field("First owner")).setValue(owner);
    test($(EmailField.class).single()).setValue(email);
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private void click(String button) {
    test($(Button.class).all().stream()
            .filter(each -> each.getText().equals(button))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private List<@Nullable Object> lastOf(String method) {
    return Arrays.asList(api.calls(Installation.class, method).getLast().arguments().toArray());
  }

  private String told() {
    return textOf($view(Paragraph.class).withClassName("wm-told").single());
  }
}
