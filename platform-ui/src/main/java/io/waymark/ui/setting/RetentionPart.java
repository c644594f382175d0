package io.waymark.ui.setting;

import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.Settings.Retention;

/** How long personal details stay in the audit log. */
final class RetentionPart extends Part {
  private static final int LEAST = 6;
  private static final int MOST = 120;

  private final IntegerField months = new IntegerField();

  RetentionPart(Desk desk) {
    super(desk);
    months.setLabel(words().of("setting.retention.months"));
    months.setHelperText(words().of("setting.retention.help"));
    months.setMin(LEAST);
    months.setMax(MOST);
    months.setManualValidation(true);
    months.setWidthFull();
    lay(
        words().of("setting.retention"),
        words().of("setting.retention.text"),
        months,
        save("setting.retention.save", this::save));
    show(desk.present());
  }

  @Override
  void show(Present present) {
    months.setValue(present.auditValueMonths());
  }

  private void save() {
    Integer wanted = months.getValue();
    months.setInvalid(wanted != null && (wanted < LEAST || wanted > MOST));
    if (months.isInvalid()) {
      problem.show(words().of("setting.retention.range"));
      return;
    }
    saves(etag -> desk.settings().changeRetention(etag, new Retention(wanted)));
  }
}
