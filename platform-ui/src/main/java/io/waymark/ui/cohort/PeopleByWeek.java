package io.waymark.ui.cohort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;

/**
 * The card with the grid. It ends a few weeks after the present one, because the weeks to come say
 * nothing yet; a button shows them all. A crowd goes into a component that draws only the rows in
 * sight.
 */
final class PeopleByWeek extends Composite<Block> {
  private static final int AHEAD = 4;
  private static final int AT_LEAST = 12;
  private static final int CROWD = 200;
  private static final List<WeekState> KEY =
      List.of(
          WeekState.ON_TIME,
          WeekState.LATE,
          WeekState.MISSED,
          WeekState.EXCUSED,
          WeekState.PAUSED,
          WeekState.OPEN);

  private final Visit visit;
  private final Words words;
  private final Cohorts.Grid grid;
  private final Div box = new Div();
  private final Button all = new Button();
  private boolean everyWeek;

  PeopleByWeek(Visit visit, Cohorts.Grid grid) {
    this.visit = visit;
    this.words = visit.words();
    this.grid = grid;
    fill();
  }

  @Override
  protected Block initContent() {
    return Block.card(words.of("cohort.grid")).aside(key()).with(box);
  }

  private void fill() {
    box.addClassName("wm-scroll");
    if (until() < grid.weeks().size()) {
      all.addClickListener(click -> toggle());
      getContent().footer(all);
    } else {
      box.addClassName("wm-last");
    }
    draw();
  }

  private void toggle() {
    everyWeek = !everyWeek;
    draw();
  }

  private void draw() {
    int columns = everyWeek ? grid.weeks().size() : until();
    all.setText(
        everyWeek
            ? words.of("cohort.grid.fewer")
            : words.of("cohort.grid.all", grid.weeks().size()));
    box.removeAll();
    box.add(grid.people().size() > CROWD ? new CrowdGrid(visit, grid, columns) : table(columns));
    bringPresentIntoSight();
  }

  /** A region that scrolls has a name and a tab stop, so that the keyboard scrolls it too. */
  private Component table(int columns) {
    box.getElement().setAttribute("tabindex", "0");
    box.getElement().setAttribute("role", "region");
    box.getElement().setAttribute("aria-label", words.of("cohort.grid.scrolls"));
    return new Html(new WeeksTable(visit, grid, columns).html());
  }

  /** Once the page is laid out; before that nothing has a width to scroll by. */
  private void bringPresentIntoSight() {
    box.getElement()
        .executeJs(
            """
            requestAnimationFrame(() => requestAnimationFrame(() => {
              const now = this.querySelector('th.wm-current');
              if (now && now.offsetLeft + now.offsetWidth > this.clientWidth) {
                this.scrollLeft = now.offsetLeft + 1.5 * now.offsetWidth - this.clientWidth;
              }
            }));""");
  }

  private int until() {
    int present = -1;
    for (int i = 0; i < grid.weeks().size(); i++) {
      present = grid.weeks().get(i).current() ? i : present;
    }
    int wanted = Math.max(AT_LEAST, present + AHEAD);
    boolean over = present < 0 && grid.cohort().endsOn().isBefore(visit.times().today());
    return over ? grid.weeks().size() : Math.min(grid.weeks().size(), wanted);
  }

  private Component key() {
    UnorderedList key = new UnorderedList();
    key.addClassName("wm-key");
    key.getElement().setAttribute("aria-label", words.of("cohort.key"));
    KEY.forEach(
        state ->
            key.add(new ListItem(new Mark(State.of(state)), new Span(words.name("state", state)))));
    return key;
  }
}
