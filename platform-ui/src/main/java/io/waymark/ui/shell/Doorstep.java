package io.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.text.Words;

/** A page before the door, in the look of the sign-in: a heading, and one thing to do. */
public abstract class Doorstep extends Div implements HasDynamicTitle {
  protected final Words words = new Words(UI.getCurrent().getLocale());
  private final Div step = new Div();
  private String title;

  /**
   * @param title the key of the page's first heading
   */
  protected Doorstep(String title) {
    this.title = words.of(title);
    addClassName("wm-sign");
    step.addClassName("wm-sign-step");
    Span brand = new Span(Glyph.logo(), new Span(words.of("app.name")));
    brand.addClassName("wm-brand");
    Main main = new Main(brand, step);
    main.setId("content");
    Div scene = new Div(new Image("css/scene.svg", ""));
    scene.addClassName("wm-scene");
    scene.getElement().setAttribute("aria-hidden", "true");
    add(main, scene);
  }

  /** Replaces what the page shows: {@code title} and {@code title.lead}, then these. */
  protected final void show(String newTitle, Component... parts) {
    show(newTitle, new Object[0], parts);
  }

  /** Like the other, with what stands in both texts. */
  protected final void show(String newTitle, Object[] arguments, Component... parts) {
    title = words.of(newTitle, arguments);
    Paragraph lead = new Paragraph(words.of(newTitle + ".lead", arguments));
    lead.addClassName("wm-quiet");
    step.removeAll();
    step.add(new Div(new H1(title), lead));
    step.add(parts);
  }

  protected final Component toSignIn() {
    return link("sign-in", "recover.sign-in");
  }

  protected final Component link(String address, String text) {
    Anchor link = new Anchor(address, words.of(text));
    link.setRouterIgnore(true);
    return new Div(link);
  }

  @Override
  public final String getPageTitle() {
    return words.of("app.title", title);
  }
}
