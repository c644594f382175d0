package io.waymark.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Applying;
import io.waymark.ui.client.Applying.Page;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Prose;
import io.waymark.ui.session.BrowserZone;
import io.waymark.ui.text.Times;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a program is, when and for whom; and how one applies. For everybody, without an account. */
@Route("programs/:slug/:program")
@StyleSheet("context://css/leaving.css")
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class ProgramView extends PublicPage implements BeforeEnterObserver {
  private final Applying applying;
  private final Clock clock;

  ProgramView(Applying applying, Clock clock) {
    this.applying = applying;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    String program = event.getRouteParameters().get("program").orElse("");
    try {
      show(applying.page(slug, program), slug, program);
    } catch (ApiProblem refused) {
      if (refused.status() != 404) {
        throw refused;
      }
      title = words.of("offer.gone");
      fill(new H1(title), new Paragraph(words.of("offer.gone.text")));
    }
  }

  private void show(Page page, String slug, String program) {
    title = page.name();
    Paragraph by = new Paragraph(words.of("offer.by", page.organisation()));
    by.addClassName("wm-eyebrow");
    List<Component> parts = new ArrayList<>();
    parts.add(by);
    parts.add(new H1(page.name()));
    if (!page.about().isBlank()) {
      parts.add(new Prose(page.about()));
    }
    said("offer.audience", page.audience(), parts);
    said("offer.timing", page.timing(), parts);
    if (page.cohorts().isEmpty()) {
      parts.add(new Empty(words.of("offer.none"), words.of("offer.none.text")));
    } else {
      Times times = new Times(words, ZoneId.of(BrowserZone.name()), clock);
      parts.add(new ApplyForm(words, times, applying, page, slug, program));
    }
    fill(parts.toArray(Component[]::new));
  }

  private void said(String key, String text, List<Component> parts) {
    if (!text.isBlank()) {
      parts.add(Block.flat(words.of(key)).with(new Prose(text)));
    }
  }
}
