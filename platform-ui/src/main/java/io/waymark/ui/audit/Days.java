package io.waymark.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.parts.Block;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Events under the days on which they were, where the reader is. */
final class Days {
  private final Visit visit;
  private final Asked asked;
  private final Div into;
  private OrderedList rows = new OrderedList();
  private @Nullable LocalDate day;

  Days(Visit visit, Asked asked, Div into) {
    this.visit = visit;
    this.asked = asked;
    this.into = into;
  }

  void add(AuditLog.Event event) {
    LocalDate on = LocalDate.ofInstant(event.at(), visit.times().zone());
    if (!on.equals(day)) {
      day = on;
      rows = new OrderedList();
      rows.addClassNames("wm-rows", "wm-audit");
      into.add(Block.flat(Sentence.of(visit.times().past(on))).with(rows));
    }
    rows.add(new EventRow(visit, asked, event));
  }
}
