package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CohortDates.Made;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed, by whom, and what can be taken back. */
final class History extends Composite<Div> {
  private final Visit visit;

  /**
   * @param whatIf where a change is taken back; null where nothing changes any more
   */
  History(Visit visit, List<Made> changes, @Nullable WhatIf whatIf) {
    this.visit = visit;
    Block block = Block.flat(visit.words().of("dates.history"));
    if (changes.isEmpty()) {
      Paragraph none = new Paragraph(visit.words().of("dates.history.none"));
      none.addClassNames("wm-small", "wm-quiet");
      block.with(none);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassNames("wm-list", "wm-dates-list");
      changes.forEach(change -> list.add(item(change, whatIf)));
      block.with(list);
    }
    getContent().add(block);
  }

  private ListItem item(Made change, @Nullable WhatIf whatIf) {
    Sayings sayings = new Sayings(visit);
    Div said = new Div(new Paragraph(sayings.what(change)));
    Paragraph who = new Paragraph(visit.words().of("dates.history.by", change.by()) + " · ");
    who.add(When.ago(visit.times(), change.at()));
    who.add(new Span(" · " + sayings.reach(change.people(), change.dates())));
    who.addClassNames("wm-small", "wm-quiet");
    said.add(who);
    if (change.reason() != null) {
      Paragraph reason = new Paragraph(visit.words().of("check-in.quoted", change.reason()));
      reason.addClassName("wm-small");
      said.add(reason);
    }
    ListItem item = new ListItem(new Mark(State.DONE), said);
    if (change.reverted()) {
      item.add(new Chip(State.NONE, visit.words().of("dates.history.reverted")));
    } else if (whatIf != null) {
      item.add(revert(change, sayings, whatIf));
    }
    return item;
  }

  private Button revert(Made change, Sayings sayings, WhatIf whatIf) {
    Button revert = new Button(visit.words().of("dates.history.revert"));
    revert.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    revert.setAriaLabel(visit.words().of("dates.history.revert.spoken", sayings.what(change)));
    revert.addClickListener(click -> whatIf.revert(change));
    return revert;
  }
}
