package io.waymark.ui.mail;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.KeptLetters;
import io.waymark.ui.client.KeptLetters.Letter;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * The letters of a demo, newest first: whoever tries Waymark out reads here what would be in
 * everybody's mail. Where letters are really sent, nothing has this address.
 */
@Route(LettersView.PATH)
@StyleSheet("context://css/people.css")
@Prototype
public final class LettersView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  static final String PATH = "demo/mail";

  private final KeptLetters letters;
  private final Clock clock;
  private final Words words = new Words(UI.getCurrent().getLocale());

  LettersView(KeptLetters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
    setId("content");
    addClassName("wm-letters");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    KeptLetters.Kept kept = letters.list();
    if (!kept.kept()) {
      throw new NotFoundException();
    }
    removeAll();
    add(head());
    if (kept.items().isEmpty()) {
      add(new Empty(words.of("letter.none"), words.of("letter.none.text")));
    } else {
      add(list(kept.items()));
    }
  }

  private Div head() {
    Paragraph lead = new Paragraph(words.of("letter.lead"));
    lead.addClassName("wm-quiet");
    Anchor back = new Anchor("/", words.of("letter.back"));
    Button again =
        new Button(words.of("letter.again"), click -> UI.getCurrent().getPage().reload());
    Div ways = new Div(again, back);
    ways.addClassName("wm-actions");
    Div head = new Div(new H1(words.of("letter.title")), lead, ways);
    head.addClassName("wm-stack-s");
    return head;
  }

  private UnorderedList list(List<Letter> items) {
    Times times = new Times(words, zone(), clock);
    UnorderedList list = new UnorderedList();
    items.forEach(letter -> list.add(new ListItem(card(letter, times))));
    return list;
  }

  /** No landmark: many letters have the same subject. */
  private Article card(Letter letter, Times times) {
    Article card =
        new Article(
            new Header(new H2(letter.subject()), When.ago(times, letter.sentAt())),
            new Paragraph(new Quiet(words.of("letter.to", letter.to()))),
            new LetterText(letter.text()));
    card.addClassName("wm-card");
    return card;
  }

  /** The reader's own where the browser tells it: nobody is signed in. */
  private static ZoneId zone() {
    var browser = UI.getCurrent().getPage().getExtendedClientDetails();
    String zone = browser == null ? null : browser.getTimeZoneId();
    return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
  }

  @Override
  public String getPageTitle() {
    return words.of("app.title", words.of("letter.title"));
  }
}
