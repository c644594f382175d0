package io.waymark.ui.setting;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.Settings.WorkingTime;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;

/** On which days mentors answer, and within how many of them. */
final class WorkingTimePart extends Part {
  private static final int MOST = 20;

  private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
  private final IntegerField target = new IntegerField();
  private final Holidays holidays;

  WorkingTimePart(Desk desk) {
    super(desk);
    days.setLabel(words().of("setting.days"));
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(
        day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words().language().locale()));
    days.setManualValidation(true);
    target.setLabel(words().of("setting.target"));
    target.setHelperText(words().of("setting.target.help"));
    target.setMin(1);
    target.setMax(MOST);
    target.setStepButtonsVisible(true);
    target.setManualValidation(true);
    holidays = new Holidays(words());
    lay(
        words().of("setting.working-time"),
        words().of("setting.working-time.text"),
        days,
        target,
        holidays,
        save("setting.working-time.save", this::save));
    show(desk.present());
  }

  @Override
  void show(Present present) {
    days.setValue(java.util.Set.copyOf(present.workingDays()));
    target.setValue(present.replyTargetDays());
    holidays.show(present.holidays());
  }

  private void save() {
    Integer within = target.getValue();
    days.setInvalid(days.isEmpty());
    target.setInvalid(within == null || within < 1 || within > MOST);
    boolean complete = holidays.isComplete();
    if (days.isInvalid() || target.isInvalid() || !complete || within == null) {
      problem.show(words().of("setting.working-time.missing"));
      return;
    }
    WorkingTime wanted =
        new WorkingTime(
            List.copyOf(days.getValue()).stream().sorted().toList(), within, holidays.all());
    saves(etag -> desk.settings().changeWorkingTime(etag, wanted));
  }
}
