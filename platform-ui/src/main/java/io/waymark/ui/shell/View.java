package io.waymark.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import io.waymark.ui.parts.PageHead;
import io.waymark.ui.session.Visit;
import org.jspecify.annotations.Nullable;

/** A screen inside the frame. It has one head, whose title is also the browser tab's. */
public abstract class View extends Div implements HasDynamicTitle {
  protected final Visit visit;
  private String title = "";

  protected View(Visit visit) {
    this.visit = visit;
    addClassName("wm-page");
  }

  /** Adds the head with the one h1. */
  protected final PageHead head(@Nullable String eyebrow, String heading) {
    title = heading;
    PageHead head = new PageHead(eyebrow, heading);
    add(head);
    return head;
  }

  /** The text of a key, in the reader's language. */
  protected final String text(String key, Object... arguments) {
    return visit.words().of(key, arguments);
  }

  @Override
  public final String getPageTitle() {
    return text("app.title", title);
  }
}
