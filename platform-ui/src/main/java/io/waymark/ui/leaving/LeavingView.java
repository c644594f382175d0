package io.waymark.ui.leaving;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.Leaving;
import io.waymark.ui.export.ExportPanel;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.Clock;

/**
 * Where the letter to somebody who left leads: what they wrote and what was answered, to be read
 * and taken away for 90 days. No sign-in, and no way to anything else.
 */
@Route("leaving/:token")
@StyleSheet("context://css/account.css")
@StyleSheet("context://css/leaving.css")
@Prototype
public final class LeavingView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final Leaving leaving;
  private final Downloads downloads;
  private final Words words = new Words(UI.getCurrent().getLocale());
  private final Times times;
  private final ProblemNote problem = new ProblemNote();
  private String title = "leaving.title";

  LeavingView(Leaving leaving, Downloads downloads, Clock clock) {
    this.leaving = leaving;
    this.downloads = downloads;
    this.times = new Times(words, BrowserZone.current(), clock);
    setId("content");
    addClassName("wm-leaving");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var token = new Leaving.Token(event.getRouteParameters().get("token").orElse(""));
    removeAll();
    add(brand());
    try {
      show(leaving.read(token), token);
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private Span brand() {
    Span brand = new Span(Glyph.logo(), new Span(words.of("app.name")));
    brand.addClassName("wm-brand");
    return brand;
  }

  private void refuse(ApiProblem refused) {
    if (!refused.is("leaving.closed") && !refused.is("not_found")) {
      throw refused;
    }
    title = "leaving.closed";
    add(new H1(words.of(title)), new Paragraph(words.of("leaving.closed.text")));
  }

  private void show(Leaving.Page page, Leaving.Token token) {
    Paragraph lead =
        new Paragraph(
            words.of("leaving.lead", page.name(), page.organisation(), times.exact(page.until())));
    add(new H1(words.of(title)), lead, problem, export(token), written(page));
  }

  private Block export(Leaving.Token token) {
    return Block.card(words.of("leaving.take"))
        .with(
            new Paragraph(words.of("leaving.take.text")),
            new ExportPanel(
                words,
                times,
                new LeavingSource(leaving, downloads, token),
                "waymark-my-data.zip",
                this::tries));
  }

  private Block written(Leaving.Page page) {
    Block block = Block.flat(words.of("leaving.check-ins"));
    if (page.checkIns().isEmpty()) {
      return block.with(new Empty(words.of("leaving.none"), words.of("leaving.none.text")));
    }
    Div list = new Div();
    list.addClassName("wm-stack");
    page.checkIns().forEach(checkIn -> list.add(new WrittenCheckIn(words, times, checkIn)));
    return block.with(list);
  }

  private boolean tries(Runnable change) {
    problem.clear();
    try {
      change.run();
      return true;
    } catch (ApiProblem refused) {
      problem.show(
          words.of(refused.is("leaving.closed") ? "leaving.closed.text" : "trouble.short"));
      return false;
    }
  }

  @Override
  public String getPageTitle() {
    return words.of("app.title", words.of(title));
  }
}
