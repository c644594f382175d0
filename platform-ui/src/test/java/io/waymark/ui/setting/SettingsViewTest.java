package io.waymark.ui.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.FakeApi;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.ProblemBody;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Settings;
import io.waymark.ui.client.Settings.Accent;
import io.waymark.ui.client.Settings.Holiday;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.client.Theme;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewTest extends ScreenTest {
  private static final Holiday MAY = new Holiday(LocalDate.parse("2026-05-01"), "May Day");

  @BeforeEach
  void anOwner() {
    signIn(Role.OWNER);
    stands(present(TenantKind.COACH, null, 4));
  }

  @Test
  void eachPartHasAName() {
    open();

    assertThat(texts(H2.class))
        .containsExactly(
            "Name, time zone and language",
            "Logo",
            "Colour",
            "Working days",
            "Who reads check-ins",
            "Second factor",
            "How long things are kept");
  }

  @Test
  void aPartIsSavedByItselfUnderTheVersionThatWasRead() {
    changes("changeWorkingTime");
    open();

    $view(CheckboxGroup.class).single().setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
    click("Save working days");

    assertThat(lastCall("changeWorkingTime"))
        .containsExactly(
            "\"4\"",
            new Settings.WorkingTime(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 2, List.of(MAY)));
    assertThat(texts(DoneNote.class)).contains("Saved.");
  }

  @Test
  void theNextPartIsSavedUnderTheNewVersion() {
    changes("changeWorkingTime");
    changes("changeReading");
    open();
    click("Save working days");

    check("Program admins and owners read");
    click("Save who reads");

    assertThat(lastCall("changeReading")).containsExactly("\"5\"", new Settings.Reading(true));
  }

  @Test
  void whoWasSlowerSeesHowItStandsNow() {
    api.answer(
        Settings.class,
        "changeSecurity",
        asked -> {
          throw ApiProblem.of(412, "precondition.stale");
        });
    open();
    stands(present(TenantKind.COACH, null, 9));

    click("Save second factor");

    assertThat(said()).contains("Somebody else changed the settings meanwhile");
    changes("changeReading");
    click("Save who reads");
    assertThat(lastCall("changeReading").getFirst()).isEqualTo("\"9\"");
  }

  @Test
  void aNewNameIsShownEverywhere() {
    changes("changeProfile");
    open();

    test($view(TextField.class).withCaption("Name").all().getFirst()).setValue("Acme Works");
    click("Save name, zone and language");

    assertThat(lastCall("changeProfile"))
        .containsExactly("\"4\"", new Settings.Profile("Acme Works", "Europe/Berlin", "de"));
    assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
        .extracting(script -> script.getInvocation().getParameters())
        .anySatisfy(given -> assertThat(given).contains("/acme/settings?saved=profile"));
  }

  @Test
  void aColourThatCannotBeReadIsRefusedWithItsFigure() {
    api.answer(
        Settings.class,
        "changeAccent",
        asked -> {
          throw ApiProblem.of(
              422,
              new ProblemBody(
                  null, "setting.contrast", null, null, null, null, null, Theme.DARK, 2.31));
        });
    open();

    click("Save colours");

    assertThat(lastCall("changeAccent"))
        .containsExactly("\"4\"", new Settings.Colours(new Accent("#0a6758", "#6dd4b9")));
    assertThat(said()).contains("In the dark theme this colour has a contrast of 2.31 : 1");
  }

  @Test
  void aHolidayIsAddedAndAnotherTakenAway() {
    changes("changeWorkingTime");
    open();

    click("Remove");
    click("Add a holiday");
    click("Save working days");
    assertThat(said()).contains("a day and a name for each holiday");
    $view(DatePicker.class).single().setValue(LocalDate.parse("2026-12-25"));
    test($view(TextField.class).withCaption("Name").all().getLast()).setValue("Christmas");
    click("Save working days");

    var sent = (Settings.WorkingTime) lastCall("changeWorkingTime").get(1);
    assertThat(sent.holidays())
        .containsExactly(new Holiday(LocalDate.parse("2026-12-25"), "Christmas"));
  }

  @Test
  void anEmployerHasNothingToChooseAboutCheckIns() {
    stands(present(TenantKind.EMPLOYER, null, 4));
    open();

    assertThat(texts(Button.class)).doesNotContain("Save who reads");
    assertThat(textOf($view(SettingsView.class).single())).contains("This cannot be changed.");
  }

  @Test
  void theLogoIsShownAndTakenAway() {
    stands(present(TenantKind.COACH, NOW, 4));
    api.answer(Settings.class, "logo", asked -> new byte[] {1, 2, 3});
    changes("removeLogo");
    open();

    assertThat($view(Image.class).single().getSrc()).isEqualTo("data:image/png;base64,AQID");
    stands(present(TenantKind.COACH, null, 5));
    click("Take the logo away");

    assertThat(lastCall("removeLogo")).containsExactly("\"4\"");
    assertThat($view(Image.class).exists()).isFalse();
  }

  @Test
  void howLongThingsStayIsBounded() {
    changes("changeRetention");
    open();

    days().setValue(6);
    click("Save how long");
    assertThat(days().isInvalid()).isTrue();
    assertThat(api.calls(Settings.class, "changeRetention")).isEmpty();
    days().setValue(14);
    click("Save how long");

    assertThat(lastCall("changeRetention"))
        .containsExactly("\"4\"", new Settings.Retention(null, 14));
  }

  private IntegerField days() {
    return $view(IntegerField.class).all().getLast();
  }

  private void open() {
    navigate("acme/settings", SettingsView.class);
  }

  private void stands(Present present) {
    api.answer(Settings.class, "read", asked -> present);
  }

  /** Lets a change succeed, and gives the settings their next version. */
  private void changes(String operation) {
    api.answer(Settings.class, operation, asked -> present(TenantKind.COACH, null, 5));
  }

  private static Present present(TenantKind kind, @Nullable Instant logo, long version) {
    return new Present(
        kind,
        "Acme",
        ZONE,
        "de",
        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        2,
        List.of(MAY),
        null,
        logo,
        false,
        false,
        null,
        30,
        version);
  }

  private void click(String caption) {
    test($view(Button.class).withText(caption).single()).click();
  }

  private void check(String label) {
    $view(Checkbox.class).all().stream()
        .filter(box -> String.valueOf(box.getLabel()).startsWith(label))
        .findFirst()
        .orElseThrow()
        .setValue(true);
  }

  private String said() {
    return String.join(" ", texts(ProblemNote.class));
  }

  private List<Object> lastCall(String operation) {
    FakeApi.Call call = api.calls(Settings.class, operation).getLast();
    return List.copyOf(call.arguments());
  }
}
