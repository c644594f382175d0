package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CohortDates.Break;
import io.waymark.ui.client.CohortDates.Kind;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import java.util.List;

/** The cohort's breaks; one that has begun for nobody can be moved or taken away. */
final class Breaks extends Composite<Div> {
  private final Visit visit;
  private final WhatIf whatIf;

  Breaks(Visit visit, List<Break> breaks, WhatIf whatIf) {
    this.visit = visit;
    this.whatIf = whatIf;
    Block block = Block.flat(visit.words().of("dates.breaks"));
    if (breaks.isEmpty()) {
      Paragraph none = new Paragraph(visit.words().of("dates.breaks.none"));
      none.addClassNames("wm-small", "wm-quiet");
      block.with(none);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassNames("wm-list", "wm-dates-list");
      breaks.forEach(each -> list.add(item(each)));
      block.with(list);
    }
    Button add = new Button(visit.words().of("dates.break.add"));
    add.addClickListener(click -> whatIf.begin(Kind.ADD_BREAK, null));
    add.addThemeVariants(ButtonVariant.SMALL);
    getContent().add(block.with(add));
  }

  private ListItem item(Break each) {
    String days = visit.times().span(each.firstDay(), each.lastDay());
    Span said = new Span(days);
    said.add(" · " + visit.words().count("dates.weeks", each.weeks()));
    ListItem item = new ListItem(new Mark(State.PAUSED), said);
    if (each.mayChange()) {
      Div changes =
          new Div(
              button("dates.break.move", days, Kind.MOVE_BREAK, each),
              button("dates.break.remove", days, Kind.REMOVE_BREAK, each));
      changes.addClassName("wm-actions");
      item.add(changes);
    }
    return item;
  }

  private Button button(String key, String days, Kind kind, Break each) {
    Button button = new Button(visit.words().of(key));
    button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    button.setAriaLabel(visit.words().of(key + ".spoken", days));
    button.addClickListener(click -> whatIf.begin(kind, each.firstDay().toString()));
    return button;
  }
}
