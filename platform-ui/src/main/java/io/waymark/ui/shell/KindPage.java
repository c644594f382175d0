package io.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.text.Words;

/** A page that stands by itself and says what is in the way and where to go from here. */
abstract class KindPage extends Main implements HasDynamicTitle {
  private final Words words = new Words(UI.getCurrent().getLocale());
  private String title = "";

  KindPage() {
    addClassName("wm-trouble");
    setId("content");
  }

  /** Says the words of a key and offers the actions. */
  final void say(String key, Object[] arguments, Component... actions) {
    title = words.of(key);
    removeAll();
    Span brand = new Span(Glyph.logo(), new Span(words.of("app.name")));
    brand.addClassName("wm-brand");
    Div ways = new Div(actions);
    ways.addClassName("wm-actions");
    Div text = new Div(new H1(title), new Paragraph(words.of(key + ".text", arguments)), ways);
    text.addClassName("wm-trouble-text");
    add(brand, text);
  }

  final Component home() {
    Anchor home = new Anchor("/", words.of("trouble.home"));
    home.setRouterIgnore(true);
    return home;
  }

  final Component retry() {
    Button retry =
        new Button(words.of("trouble.retry"), click -> UI.getCurrent().getPage().reload());
    retry.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    return retry;
  }

  @Override
  public final String getPageTitle() {
    return words.of("app.title", title);
  }
}
