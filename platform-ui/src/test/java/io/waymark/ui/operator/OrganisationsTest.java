package io.waymark.ui.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ErasureStatus;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.ExportList;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Erasure;
import io.waymark.ui.client.Installation.Limits;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import java.util.ArrayList;
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
          null,
          17,
          3_200_000L,
          new Limits(20, 5_000_000_000L, null),
          NOW.minusSeconds(3600),
          NOW.minusSeconds(86_400));
  private static final Tenant GLOBEX =
      new Tenant(
          "globex",
          "Globex",
          TenantKind.COACH,
          true,
          NOW.plusSeconds(30 * 86_400),
          1,
          null,
          Limits.NONE,
          null,
          NOW.minusSeconds(86_400));
  private static final Erasure GONE =
      new Erasure(
          "0R5ZTNQ1C8M2K",
          "initrode",
          "Initrode",
          ErasureStatus.DONE,
          "Opal Reyes",
          NOW.minusSeconds(40 * 86_400),
          NOW.minusSeconds(10 * 86_400),
          NOW.minusSeconds(10 * 86_400),
          1_204L,
          12);

  @BeforeEach
  void stand() {
    signIn(Role.OPERATOR);
    there(ACME, GLOBEX);
  }

  @Test
  void eachOrganisationSaysHowLargeHowBusyAndWhetherItIsOpen() {
    open();

    assertThat(texts(OrganisationRow.class).getFirst())
        .contains(
            "Acme",
            "acme · Employer",
            "Open",
            "17 members of 20",
            "3.2 MB of 5 GB",
            "Last active 1 hour ago");
    assertThat(texts(OrganisationRow.class).getLast())
        .contains("Globex", "Coaching", "Suspended", "1 member", "Storage not measured yet")
        .contains("Nobody was here yet", "Erased on ");
  }

  @Test
  void anOrganisationIsSuspendedAndResumedAfterAQuestion() {
    api.answer(Installation.class, "changeStatus", asked -> ACME);
    open();

    choose(0, "Suspend");
    assertThat(api.calls(Installation.class, "changeStatus")).isEmpty();
    click("Suspend it");
    assertThat(lastOf("changeStatus")).containsExactly("acme", new Installation.Status(true));
    assertThat(told()).isEqualTo("Acme is suspended.");

    choose(1, "Resume");
    click("Resume it");
    assertThat(lastOf("changeStatus")).containsExactly("globex", new Installation.Status(false));
    assertThat(told()).isEqualTo("Globex is open again.");
  }

  @Test
  void limitsAreChangedAndWhatIsEmptyHasNone() {
    api.answer(Installation.class, "changeLimits", asked -> ACME);
    open();
    choose(0, "Limits");
    assertThat(numbers()).containsExactly(20, 5_000, null);

    test($(IntegerField.class).all().getFirst()).setValue(0);
    click("Save limits");
    assertThat(api.calls(Installation.class, "changeLimits")).isEmpty();
    test($(IntegerField.class).all().getFirst()).setValue(30);
    $(IntegerField.class).all().get(1).clear();
    test($(IntegerField.class).all().getLast()).setValue(600);
    click("Save limits");

    assertThat(lastOf("changeLimits")).containsExactly("acme", new Limits(30, null, 600));
    assertThat(told()).isEqualTo("Acme has the new limits.");
  }

  @Test
  void anExportIsStartedForTheOwnersAndTheLastOneIsShown() {
    var running =
        new Export(
            "0R5ZTNQ1C8M2K", Export.Status.RUNNING, 40, 0, NOW, null, NOW.plusSeconds(72 * 3_600));
    api.answer(Installation.class, "exports", asked -> new ExportList(List.of(running)));
    api.answer(Installation.class, "startExport", asked -> running);
    open();
    choose(0, "Export");
    assertThat(textOf($(Dialog.class).single())).contains("One is under way: 40 %.");

    click("Start the export");

    assertThat(lastOf("startExport")).containsExactly("acme");
    assertThat(told())
        .isEqualTo("The export of Acme is under way; its owners are told when it is ready.");
  }

  @Test
  void noticeIsGivenOnceTheNameIsTyped() {
    api.answer(Installation.class, "announceErasure", asked -> GONE);
    open();
    choose(0, "Erase");
    click("Give notice");
    TextField name = field("Type “Acme” to be sure");
    assertThat(name.getErrorMessage()).isEqualTo("This is not its name.");
    assertThat(api.calls(Installation.class, "announceErasure")).isEmpty();

    test(name).setValue("Acme");
    click("Give notice");

    assertThat(lastOf("announceErasure"))
        .containsExactly("acme", new Installation.Announcement("Acme"));
    assertThat(told()).isEqualTo("Acme will be erased in 30 days; its owners are told.");
  }

  @Test
  void aNoticeIsCalledOffAndWhenItIsTooLateThatIsSaid() {
    api.answer(
        Installation.class,
        "callOffErasure",
        asked -> {
          throw ApiProblem.of(409, "tenant.erasing");
        });
    open();
    choose(1, "Call the erasure off");
    click("Keep it");
    assertThat(textOf($(ProblemNote.class).single())).contains("There is no way back.");

    api.answer(Installation.class, "callOffErasure", asked -> HttpResponse.noContent());
    click("Keep it");
    assertThat(told()).isEqualTo("Globex stays.");
  }

  @Test
  void whatWasErasedIsOnRecord() {
    open();

    assertThat(texts(ErasureRow.class).getFirst())
        .contains("Initrode", "initrode", "Erased", "by Opal Reyes", "1204 rows, 12 accounts");
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
    api.answer(
        Installation.class, "erasures", asked -> new Installation.Erasures(List.of(GONE), null));
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

  private List<@Nullable Integer> numbers() {
    var numbers = new ArrayList<@Nullable Integer>();
    $(IntegerField.class).all().forEach(field -> numbers.add(field.getValue()));
    return numbers;
  }

  private void choose(int place, String item) {
    MenuBar bar = $view(MenuBar.class).all().get(place);
    var entry =
        bar.getItems().getFirst().getSubMenu().getItems().stream()
            .filter(one -> one.getText().equals(item))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
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
