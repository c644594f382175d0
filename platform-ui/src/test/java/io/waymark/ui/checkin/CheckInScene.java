package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.FakeApi;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.NewCheckIn;
import io.waymark.ui.client.CheckIns.NewCommitment;
import io.waymark.ui.client.CheckIns.Outcome;
import io.waymark.ui.client.CheckIns.Review;
import io.waymark.ui.client.Role;
import io.waymark.ui.week.ThisWeekView;
import java.util.List;

/** A participant at the form of their check-in, and the hands to fill it in. */
abstract class CheckInScene extends ScreenTest {
  final NewCheckIn whole =
      new NewCheckIn(
          9,
          List.of(
              new Review("C1", Outcome.KEPT, null),
              new Review("C2", Outcome.CARRIED, "Lea was out")),
          List.of(
              new NewCommitment("Walk Lea through the queue module", null, "C2"),
              new NewCommitment("Have a senior engineer read it", "plan", null)),
          4,
          "Found the retry bug",
          null,
          "Do you see what I miss?");

  void open(Priya priya) {
    if (!signIns().any()) {
      signIn(Role.PARTICIPANT);
    }
    api.answer(CheckIns.class, "thisWeek", asked -> priya.week());
    api.answer(CheckIns.class, "saveDraft", asked -> new CheckIns.SavedDraft(clock.instant(), 1));
    navigate("acme/this-week", ThisWeekView.class);
  }

  void lookBack() {
    test(choices(0)).selectItem("Kept");
    test(choices(1)).selectItem("Carry");
    test(field("What got in the way?")).setValue("Lea was out");
  }

  void fillIn() {
    lookBack();
    press("+ Have a senior engineer read it");
    test(choices(2)).selectItem("4");
    test(field("A win")).setValue("Found the retry bug");
    test(field("A question for your mentor")).setValue("Do you see what I miss?");
  }

  CurrentCheckIn card() {
    return $view(CurrentCheckIn.class).single();
  }

  @SuppressWarnings("unchecked")
  RadioButtonGroup<Object> choices(int index) {
    return (RadioButtonGroup<Object>) $view(RadioButtonGroup.class).all().get(index);
  }

  TextArea field(String label) {
    return $view(TextArea.class).withLabel(label).single();
  }

  void press(String text) {
    test($view(Button.class).withText(text).single()).click();
  }

  List<Boolean> openSteps() {
    return $view(NativeDetails.class).all().stream().map(NativeDetails::isOpen).toList();
  }

  List<Object> last(String operation) {
    List<FakeApi.Call> calls = api.calls(CheckIns.class, operation);
    return List.copyOf(calls.getLast().arguments());
  }
}
