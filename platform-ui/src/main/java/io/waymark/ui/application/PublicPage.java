package io.waymark.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.text.Words;

/** A page for people without an account: the name of the product, and one column. */
abstract class PublicPage extends Main implements HasDynamicTitle {
  protected final Words words = new Words(UI.getCurrent().getLocale());
  protected String title = words.of("app.name");

  PublicPage() {
    setId("content");
    addClassNames("wm-leaving", "wm-public");
  }

  /** Empties the page but for the brand, and fills it. */
  protected final void fill(Component... parts) {
    removeAll();
    Span brand = new Span(Glyph.logo(), new Span(words.of("app.name")));
    brand.addClassName("wm-brand");
    add(brand);
    add(parts);
  }

  @Override
  public final String getPageTitle() {
    return words.of("app.title", title);
  }
}
