package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.Theme;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.ZoneField;
import io.waymark.ui.shell.Preferences;
import io.waymark.ui.text.Language;

/** Language, time zone and appearance, for every device. */
final class PreferencesPart extends Part {
  private final Preferences preferences;
  private final Select<Language> language = new Select<>();
  private final Select<Preferences.Scheme> scheme = new Select<>();
  private final ComboBox<String> zone;

  PreferencesPart(Desk desk, Preferences preferences) {
    super(desk);
    this.preferences = preferences;
    Me.Person me = desk.visit().me();
    language.setLabel(words().of("account.preferences.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(Language::ownName);
    language.setValue(words().language());
    language.setWidthFull();
    scheme.setLabel(words().of("account.preferences.theme"));
    scheme.setItems(Preferences.Scheme.values());
    scheme.setItemLabelGenerator(each -> words().name("scheme", each));
    scheme.setValue(Preferences.scheme());
    scheme.setWidthFull();
    zone = ZoneField.labelled(words().of("account.preferences.zone"), me.zone());
    zone.setHelperText(words().of("account.preferences.zone.help"));
    Button save = new Button(words().of("account.preferences.save"), click -> save());
    Div form = new Div(problem, language, zone, scheme, save);
    form.addClassName("wm-account-form");
    add(
        Block.flat(words().of("account.preferences"))
            .with(quiet(words().of("account.preferences.text")), form));
  }

  /** The page is loaded anew, so that all of it speaks the language and knows the zone. */
  private void save() {
    zone.setInvalid(zone.isEmpty());
    if (zone.isEmpty()) {
      problem.show(words().of("account.problem.account.zone"));
      return;
    }
    Language spoken = language.getValue();
    Preferences.Scheme worn = scheme.getValue();
    var wanted = new Account.Preferences(spoken.tag(), Theme.valueOf(worn.name()), zone.getValue());
    if (tries(() -> desk.account().changePreferences(wanted))) {
      getUI()
          .ifPresent(
              ui -> {
                preferences.wear(ui, worn);
                preferences.speak(ui, spoken);
              });
    }
  }
}
