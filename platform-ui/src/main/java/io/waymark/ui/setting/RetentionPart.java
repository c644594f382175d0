package io.waymark.ui.setting;

import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.Settings.Retention;

/** How long things stay that name people: what the organisation decides, and what it cannot. */
final class RetentionPart extends Part {
  private static final int LEAST_MONTHS = 6;
  private static final int MOST_MONTHS = 120;
  private static final int LEAST_DAYS = 7;
  private static final int MOST_DAYS = 90;

  private final IntegerField months;
  private final IntegerField days;

  RetentionPart(Desk desk) {
    super(desk);
    months = field("setting.retention.months", LEAST_MONTHS, MOST_MONTHS);
    days = field("setting.retention.days", LEAST_DAYS, MOST_DAYS);
    lay(
        words().of("setting.retention"),
        words().of("setting.retention.text"),
        months,
        days,
        save("setting.retention.save", this::save));
    show(desk.present());
  }

  private IntegerField field(String key, int least, int most) {
    IntegerField field = new IntegerField(words().of(key));
    field.setHelperText(words().of(key + ".help"));
    field.setMin(least);
    field.setMax(most);
    field.setManualValidation(true);
    field.setWidthFull();
    return field;
  }

  @Override
  void show(Present present) {
    months.setValue(present.auditValueMonths());
    days.setValue(present.letterDays());
  }

  private void save() {
    Integer wanted = months.getValue();
    Integer letters = days.getValue();
    months.setInvalid(wanted != null && (wanted < LEAST_MONTHS || wanted > MOST_MONTHS));
    days.setInvalid(letters == null || letters < LEAST_DAYS || letters > MOST_DAYS);
    if (letters == null || months.isInvalid() || days.isInvalid()) {
      problem.show(words().of("setting.retention.range"));
      return;
    }
    saves(etag -> desk.settings().changeRetention(etag, new Retention(wanted, letters)));
  }
}
