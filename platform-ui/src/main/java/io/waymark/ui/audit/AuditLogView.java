package io.waymark.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.PageHead;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import org.jspecify.annotations.Nullable;

/** What was done here, by whom and when; a reader narrows it down in the address. */
@Route(value = ":tenant/audit-log", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER, Role.OPERATOR})
@StyleSheet("context://css/audit.css")
@Prototype
public final class AuditLogView extends View implements BeforeEnterObserver {
  private final AuditLog log;
  private final Div list = new Div();

  AuditLogView(Visit visit, AuditLog log) {
    super(visit);
    this.log = log;
    list.addClassName("wm-stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Asked asked = Asked.in(event.getLocation().getQueryParameters());
    AuditLog.Page first = page(null, asked);
    removeAll();
    list.removeAll();
    ProblemNote trouble = new ProblemNote();
    PageHead head = head(text("audit.eyebrow"), text("audit.title"));
    if (visit.is(Role.OWNER)) {
      head.with(new Export(visit, log, asked, trouble));
    }
    add(trouble, new Filters(visit, asked, first));
    if (first.items().isEmpty()) {
      add(
          asked.isEverything()
              ? new Empty(text("audit.empty"), text("audit.empty.text"))
              : new Empty(text("audit.none"), text("audit.none.text")));
    } else {
      add(list);
      show(first, asked, new Days(visit, asked, list));
    }
  }

  private AuditLog.Page page(@Nullable String cursor, Asked asked) {
    return log.list(
        cursor, asked.action(), asked.who(), asked.first(visit.times()), asked.end(visit.times()));
  }

  private void show(AuditLog.Page page, Asked asked, Days days) {
    page.items().forEach(days::add);
    String next = page.next();
    if (next != null) {
      Button more = new Button(text("audit.more"));
      more.addClickListener(
          click -> {
            AuditLog.Page following = page(next, asked);
            remove(more);
            show(following, asked, days);
          });
      add(more);
    }
  }
}
