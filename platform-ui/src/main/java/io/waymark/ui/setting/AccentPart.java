package io.waymark.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Settings.Accent;
import io.waymark.ui.client.Settings.Colours;
import io.waymark.ui.client.Settings.Present;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The colour of buttons and links, for each theme. */
final class AccentPart extends Part {
  static final String NAME = "accent";

  /** Waymark's own: what the choice begins with. */
  private static final Accent OWN = new Accent("#0a6758", "#6dd4b9");

  private final ColourField light;
  private final ColourField dark;
  private final Button reset;

  AccentPart(Desk desk) {
    super(desk);
    light = new ColourField(words().of("setting.accent.light"));
    dark = new ColourField(words().of("setting.accent.dark"));
    reset = save("setting.accent.reset", () -> change(null));
    Div colours = new Div(light, dark);
    colours.addClassName("wm-colours");
    Div ways =
        new Div(
            save("setting.accent.save", () -> change(new Accent(light.colour(), dark.colour()))),
            reset);
    ways.addClassName("wm-actions");
    lay(words().of("setting.accent"), words().of("setting.accent.text"), colours, ways);
    show(desk.present());
  }

  @Override
  void show(Present present) {
    Accent accent = present.accent() == null ? OWN : present.accent();
    light.show(accent.light());
    dark.show(accent.dark());
    reset.setVisible(present.accent() != null);
  }

  private void change(@Nullable Accent wanted) {
    if (saves(etag -> desk.settings().changeAccent(etag, new Colours(wanted)))) {
      showEverywhere(NAME);
    }
  }

  @Override
  protected Object[] figures(ApiProblem refused) {
    NumberFormat format = NumberFormat.getInstance(words().language().locale());
    String theme = refused.theme() == null ? "" : words().name("setting.on", refused.theme());
    return new Object[] {theme, format.format(refused.contrast())};
  }
}
