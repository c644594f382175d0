package io.waymark.ui.setting;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.Settings.Security;

/** Whether a password alone lets nobody in. */
final class SecurityPart extends Part {
  private final Checkbox required = new Checkbox();

  SecurityPart(Desk desk) {
    super(desk);
    required.setLabel(words().of("setting.security.required"));
    lay(
        words().of("setting.security"),
        words().of("setting.security.text"),
        required,
        save("setting.security.save", this::save));
    show(desk.present());
  }

  @Override
  void show(Present present) {
    required.setValue(present.secondFactorRequired());
  }

  private void save() {
    Security wanted = new Security(required.getValue());
    saves(etag -> desk.settings().changeSecurity(etag, wanted));
  }
}
