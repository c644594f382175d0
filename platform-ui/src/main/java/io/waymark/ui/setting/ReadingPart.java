package io.waymark.ui.setting;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.Settings.Reading;
import io.waymark.ui.client.TenantKind;

/** Whether those who run programs read check-ins; with an employer they never do. */
final class ReadingPart extends Part {
  private final Checkbox read = new Checkbox();

  ReadingPart(Desk desk) {
    super(desk);
    if (desk.present().kind() == TenantKind.EMPLOYER) {
      lay(words().of("setting.reading"), words().of("setting.reading.employer"));
      return;
    }
    read.setLabel(words().of("setting.reading.read"));
    lay(
        words().of("setting.reading"),
        words().of("setting.reading.text"),
        read,
        save("setting.reading.save", this::save));
    show(desk.present());
  }

  @Override
  void show(Present present) {
    read.setValue(present.adminsReadText());
  }

  private void save() {
    Reading wanted = new Reading(read.getValue());
    saves(etag -> desk.settings().changeReading(etag, wanted));
  }
}
