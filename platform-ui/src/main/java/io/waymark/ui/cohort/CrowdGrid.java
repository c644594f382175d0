package io.waymark.ui.cohort;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/** People by weeks for more people than a table bears: only the rows in sight are drawn. */
final class CrowdGrid extends Grid<Cohorts.Person> {
  private static final String MARKED =
      "<span class='wm-mark' data-state='${item.state}' aria-hidden='true'></span>";

  private final transient Visit visit;
  private final transient Words words;

  CrowdGrid(Visit visit, Cohorts.Grid grid, int columns) {
    this.visit = visit;
    this.words = visit.words();
    addClassName("wm-crowd");
    addThemeVariants(GridVariant.AURA_NO_BORDER);
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(words.of("cohort.grid"));
    addColumn(Cohorts.Person::name)
        .setHeader(words.count("cohorts.people", grid.people().size()))
        .setFrozen(true)
        .setWidth("200px")
        .setFlexGrow(0);
    for (int i = 0; i < columns; i++) {
      week(grid.weeks().get(i), i);
    }
    addColumn(standing()).setHeader(words.of("cohort.stands")).setWidth("280px");
    setItems(grid.people());
    setHeight("70vh");
  }

  private void week(Cohorts.Week week, int index) {
    boolean pause = week.kind() == WeekKind.BREAK;
    addColumn(
            LitRenderer.<Cohorts.Person>of(MARKED + "<span class='wm-hidden'>${item.word}</span>")
                .withProperty("state", person -> css(cell(person, index)))
                .withProperty("word", person -> word(cell(person, index))))
        .setHeader(pause ? "‖" : WeeksTable.number(week))
        .setTextAlign(ColumnTextAlign.CENTER)
        .setWidth("40px")
        .setFlexGrow(0)
        .setPartNameGenerator(person -> week.current() ? "current" : pause ? "break" : null);
  }

  private LitRenderer<Cohorts.Person> standing() {
    return LitRenderer.<Cohorts.Person>of(
            "<span class='wm-standing'>" + MARKED + "<span>${item.text}</span></span>")
        .withProperty(
            "state",
            person -> {
              State state = Standing.of(visit, person).state();
              return state == null ? State.NONE.css() : state.css();
            })
        .withProperty("text", person -> Standing.of(visit, person).text());
  }

  private static @Nullable WeekState cell(Cohorts.Person person, int index) {
    return index < person.cells().size() ? person.cells().get(index) : null;
  }

  private static String css(@Nullable WeekState state) {
    return state == null ? State.NONE.css() : State.of(state).css();
  }

  private String word(@Nullable WeekState state) {
    return state == null ? "" : words.name("state", state);
  }
}
