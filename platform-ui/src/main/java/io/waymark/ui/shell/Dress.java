package io.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.Settings;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.parts.Picturing;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * Dresses the frame as the organisation wants it: its logo, and the colour of buttons and links.
 */
@Singleton
final class Dress {
  private final Settings settings;

  Dress(Settings settings) {
    this.settings = settings;
  }

  /** What stands beside the organisation's name, as often as it is needed. */
  Supplier<Component> logo(Me.Brand brand) {
    if (brand.logoChangedAt() == null) {
      return Glyph::logo;
    }
    try {
      byte[] png = settings.logo();
      return () -> Picturing.png(png, "");
    } catch (ApiProblem leftOut) {
      return Glyph::logo;
    }
  }

  /** The style sheets work the rest out from the two colours. */
  void colour(UI ui, Me.Brand brand) {
    if (brand.accentLight() == null) {
      return;
    }
    ui.getPage()
        .executeJs(
            """
            const page = document.documentElement;
            page.style.setProperty('--wm-org-light', $0);
            page.style.setProperty('--wm-org-dark', $1);
            page.dataset.brand = 'own';""",
            brand.accentLight(),
            brand.accentDark());
  }
}
