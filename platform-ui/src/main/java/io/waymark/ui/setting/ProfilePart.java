package io.waymark.ui.setting;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.client.Settings.Profile;
import io.waymark.ui.parts.ZoneField;
import io.waymark.ui.text.Language;
import java.util.Locale;

/** Name, time zone and language. */
final class ProfilePart extends Part {
  static final String NAME = "profile";

  private final TextField name;
  private final ComboBox<String> zone;
  private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();

  ProfilePart(Desk desk) {
    super(desk);
    name = new TextField(words().of("setting.name"));
    name.setMaxLength(120);
    name.setManualValidation(true);
    name.setWidthFull();
    zone = ZoneField.labelled(words().of("setting.zone"), desk.present().zone());
    zone.setHelperText(words().of("setting.zone.help"));
    language.setLabel(words().of("setting.language"));
    language.setHelperText(words().of("setting.language.help"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(Language::ownName);
    lay(
        words().of("setting.profile"),
        words().of("setting.profile.text"),
        name,
        zone,
        language,
        save("setting.profile.save", this::save));
    show(desk.present());
  }

  @Override
  void show(Present present) {
    name.setValue(present.name());
    zone.setValue(present.zone());
    language.setValue(Language.of(Locale.of(present.language())));
  }

  private void save() {
    name.setInvalid(name.getValue().isBlank());
    zone.setInvalid(zone.isEmpty());
    if (name.isInvalid() || zone.isInvalid()) {
      problem.show(words().of("setting.profile.missing"));
      return;
    }
    boolean renamed = !name.getValue().strip().equals(desk.present().name());
    Profile wanted =
        new Profile(name.getValue().strip(), zone.getValue(), language.getValue().tag());
    if (saves(etag -> desk.settings().changeProfile(etag, wanted)) && renamed) {
      showEverywhere(NAME);
    }
  }
}
