package io.waymark.ui.outline;

import com.vaadin.flow.component.html.Span;
import io.waymark.ui.session.Visit;

/** Says that the draft is kept, and since when, or that it is not. */
public final class SaveNote extends Span {
  public SaveNote(Visit visit, Desk desk) {
    addClassNames("wm-small", "wm-quiet");
    getElement().setAttribute("role", "status");
    Runnable say =
        () ->
            setText(
                switch (desk.state()) {
                  case SAVED ->
                      visit.words().of("outline.saved", visit.times().time(desk.kept().savedAt()));
                  case FAILED -> visit.words().of("outline.unsaved");
                  case OUTDATED -> visit.words().of("outline.outdated");
                });
    desk.onSaved(say);
    say.run();
  }
}
