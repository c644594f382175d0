package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.TrackDrafts;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which dates it would all fall, for a cohort that starts on any day. */
final class CalendarPart extends Composite<Block> {
  private final Visit visit;
  private final Shown shown;
  private final Function<LocalDate, TrackDrafts.Calendar> ask;
  private final DatePicker start;
  private final Paragraph none = new Paragraph();
  private final OrderedList milestones = new OrderedList();
  private final OrderedList checkIns = new OrderedList();
  private final Fold fold;
  private final Quiet end = new Quiet("");

  CalendarPart(Visit visit, Shown shown, Function<LocalDate, TrackDrafts.Calendar> ask) {
    this.visit = visit;
    this.shown = shown;
    this.ask = ask;
    this.start = DayField.labelled(visit.words(), "build.start");
    start.setValue(visit.times().today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    start.addValueChangeListener(change -> show());
    start.setWidthFull();
    milestones.addClassNames("wm-rows", "wm-dates");
    checkIns.addClassNames("wm-rows", "wm-dates");
    this.fold = new Fold("", checkIns);
    none.setText(shown.word("build.no-calendar"));
    Div dates = new Div(none, milestones, fold, end);
    dates.addClassName("wm-stack-s");
    getContent().with(start, dates);
    show();
  }

  @Override
  protected Block initContent() {
    return Block.flat(shown.word("build.if"));
  }

  /** Asks anew. */
  void show() {
    LocalDate day = start.getValue();
    Optional<TrackDrafts.Calendar> calendar = day == null ? Optional.empty() : asked(day);
    none.setVisible(calendar.isEmpty());
    milestones.setVisible(calendar.isPresent());
    fold.setVisible(calendar.isPresent());
    end.setVisible(calendar.isPresent());
    calendar.ifPresent(this::show);
  }

  private Optional<TrackDrafts.Calendar> asked(LocalDate day) {
    try {
      return Optional.of(ask.apply(day));
    } catch (ApiProblem problem) {
      return Optional.empty();
    }
  }

  private void show(TrackDrafts.Calendar calendar) {
    Map<String, String> names =
        shown
            .road()
            .all()
            .filter(node -> Kind.of(node) == Kind.MILESTONE)
            .collect(Collectors.toMap(node -> node.text("key"), shown::name, (one, other) -> one));
    milestones.removeAll();
    for (TrackDrafts.Milestone due : calendar.milestones()) {
      milestones.add(line(names.getOrDefault(due.key(), due.key()), due.week(), due.dueOn()));
    }
    checkIns.removeAll();
    for (TrackDrafts.CheckIn due : calendar.checkIns()) {
      checkIns.add(line(shown.word("build.check-in"), due.week(), due.dueOn()));
    }
    fold.setSummaryText(visit.words().count("build.check-ins", calendar.checkIns().size()));
    end.setText(shown.word("build.ends", visit.times().date(calendar.endsOn())));
  }

  private ListItem line(String what, int week, LocalDate day) {
    Component name = new Paragraph(what);
    return new ListItem(
        name, new Quiet(shown.word("build.week-date", week, visit.times().weekday(day))));
  }
}
