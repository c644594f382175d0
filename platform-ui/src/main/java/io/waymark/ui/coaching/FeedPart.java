package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.CalendarFeed;
import io.waymark.ui.client.CalendarFeed.Feed;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.session.Visit;

/** The private address of one's calendar: open it, copy it, give it another one, close it. */
final class FeedPart extends Div {
  private final Visit visit;
  private final CalendarFeed feeds;
  private final Div body = new Div();
  private final DoneNote done = new DoneNote();

  FeedPart(Visit visit, CalendarFeed feeds) {
    this.visit = visit;
    this.feeds = feeds;
    body.addClassName("wm-stack-s");
    add(Block.flat(text("coaching.feed")).with(body, done));
    show(feeds.get());
  }

  private void show(Feed feed) {
    body.removeAll();
    Paragraph what = new Paragraph(text("coaching.feed.text"));
    what.addClassNames("wm-small", "wm-quiet");
    body.add(what);
    if (feed.address() == null) {
      Button open = small("coaching.feed.open");
      open.addClickListener(click -> renewed("coaching.feed.opened"));
      body.add(open);
    } else {
      opened(feed.address());
    }
  }

  private void opened(String address) {
    Code shown = new Code(address);
    shown.addClassName("wm-secret");
    Button copy = small("coaching.feed.copy");
    copy.addClickListener(click -> copy(address));
    Button renew = small("coaching.feed.renew");
    renew.addClickListener(click -> renewed("coaching.feed.renewed"));
    Button close = small("coaching.feed.close");
    close.addClickListener(click -> close());
    Div actions = new Div(copy, renew, close);
    actions.addClassName("wm-actions");
    body.add(shown, actions);
  }

  private void copy(String address) {
    getElement().executeJs("navigator.clipboard.writeText($0)", address);
    done.show(text("coaching.feed.copied"));
  }

  private void renewed(String said) {
    show(feeds.renew());
    done.show(text(said));
  }

  private void close() {
    feeds.revoke();
    show(new Feed(null, null));
    done.show(text("coaching.feed.closed"));
  }

  private Button small(String label) {
    Button button = new Button(text(label));
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }

  private String text(String key) {
    return visit.words().of(key);
  }
}
