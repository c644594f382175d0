package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.client.CohortDates.Break;
import io.waymark.ui.client.CohortDates.Change;
import io.waymark.ui.client.CohortDates.CheckInDate;
import io.waymark.ui.client.CohortDates.Dates;
import io.waymark.ui.client.CohortDates.Kind;
import io.waymark.ui.client.CohortDates.Version;
import io.waymark.ui.client.CohortDates.Week;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to change: one kind, and the fields that it takes. Tells of every change of them. */
final class ChangeForm extends Composite<Div> {
  private static final int MOST_WEEKS = 26;

  private final Visit visit;
  private final Words words;
  private final Dates dates;
  private final List<Week> ahead;
  private final Consumer<@Nullable Change> changed;
  private final Select<Kind> kind = new Select<>();
  private final DatePicker startsOn;
  private final Select<Break> off = new Select<>();
  private final Select<Week> firstWeek = new Select<>();
  private final IntegerField weeks = new IntegerField();
  private final Select<Version> version = new Select<>();
  private final MoveFields milestone;
  private final MoveFields checkIn;
  private final Div fields = new Div();
  private boolean quiet;

  /**
   * @param changed with the change that the fields name, or null while they name none
   */
  ChangeForm(Visit visit, Dates dates, Consumer<@Nullable Change> changed) {
    this.visit = visit;
    this.words = visit.words();
    this.dates = dates;
    this.ahead = dates.strip().calendar().stream().filter(week -> !week.begun()).toList();
    this.changed = changed;
    startsOn = DayField.labelled(words, "dates.field.start");
    milestone =
        new MoveFields(
            visit,
            words.of("dates.field.milestone"),
            dates.milestones().stream()
                .map(each -> Movable.of(each, visit.times().today()))
                .toList(),
            this::tell,
            changed);
    checkIn =
        new MoveFields(
            visit,
            words.of("dates.field.check-in"),
            movable(dates).map(each -> Movable.of(each, visit)).toList(),
            this::tell,
            changed);
    fields.addClassName("wm-dates-fields");
    describeChoices();
    describeFields();
    for (HasValue<?, ?> field : List.of(startsOn, off, firstWeek, weeks, version)) {
      field.addValueChangeListener(change -> tell());
    }
    kind.addValueChangeListener(change -> choose(change.getValue()));
    getContent().add(kind, fields);
    getContent().addClassName("wm-stack-s");
  }

  private void describeChoices() {
    kind.setLabel(words.of("dates.field.kind"));
    kind.setPlaceholder(words.of("dates.field.kind.choose"));
    kind.setItems(kinds());
    kind.setItemLabelGenerator(each -> words.name("dates.kind", each));
    off.setLabel(words.of("dates.field.break"));
    off.setItems(dates.breaks().stream().filter(Break::mayChange).toList());
    off.setItemLabelGenerator(
        each -> each == null ? "" : visit.times().span(each.firstDay(), each.lastDay()));
    firstWeek.setLabel(words.of("dates.field.week"));
    firstWeek.setItems(ahead);
    firstWeek.setItemLabelGenerator(each -> each == null ? "" : name(each));
    version.setLabel(words.of("dates.field.version"));
    version.setItems(dates.newerVersions());
    version.setItemLabelGenerator(
        each -> each == null ? "" : words.of("dates.version", each.number()));
  }

  private void describeFields() {
    startsOn.setMin(visit.times().today().plusDays(1));
    startsOn.setHelperText(words.of("dates.field.start.help"));
    weeks.setLabel(words.of("dates.field.weeks"));
    weeks.setMin(1);
    weeks.setMax(MOST_WEEKS);
    weeks.setStepButtonsVisible(true);
    weeks.setValue(1);
  }

  private List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    if (dates.mayShift()) {
      kinds.add(Kind.SHIFT_START);
    } else if (!ahead.isEmpty()) {
      kinds.add(Kind.SHIFT_WEEKS);
    }
    kinds.add(Kind.ADD_BREAK);
    if (dates.breaks().stream().anyMatch(Break::mayChange)) {
      kinds.add(Kind.MOVE_BREAK);
      kinds.add(Kind.REMOVE_BREAK);
    }
    if (!dates.newerVersions().isEmpty()) {
      kinds.add(Kind.ADOPT_VERSION);
    }
    kinds.add(Kind.MOVE_MILESTONE);
    if (movable(dates).findAny().isPresent()) {
      kinds.add(Kind.MOVE_CHECK_IN);
    }
    return kinds;
  }

  private static Stream<CheckInDate> movable(Dates dates) {
    return dates.checkIns().stream().filter(CheckInDate::mayMove);
  }

  private String name(Week week) {
    String days = visit.times().span(week.firstDay(), week.lastDay());
    return week.week() == null
        ? words.of("dates.week.break", days)
        : words.of("dates.week", week.week(), days);
  }

  /** Begins with a kind, about the break that begins on a day, or what has a key. */
  void begin(Kind wanted, @Nullable String subject) {
    quiet = true;
    kind.setValue(wanted);
    off.getListDataView()
        .getItems()
        .filter(each -> each.firstDay().toString().equals(subject))
        .findFirst()
        .ifPresent(
            each -> {
              off.setValue(each);
              weeks.setValue(each.weeks());
            });
    (wanted == Kind.MOVE_CHECK_IN ? checkIn : milestone).choose(subject);
    quiet = false;
    tell();
    kind.focus();
  }

  /** Forgets what was typed, and says nothing of it. */
  void clear() {
    quiet = true;
    kind.clear();
    quiet = false;
  }

  private void choose(@Nullable Kind chosen) {
    fields.removeAll();
    weeks.setHelperText(chosen == Kind.SHIFT_WEEKS ? words.of("dates.field.weeks.shift") : null);
    if (chosen != null) {
      fields.add(of(chosen));
    }
    tell();
  }

  private Component[] of(Kind chosen) {
    return switch (chosen) {
      case SHIFT_START -> new Component[] {startsOn};
      case SHIFT_WEEKS -> new Component[] {weeks};
      case ADD_BREAK -> new Component[] {firstWeek, weeks};
      case MOVE_BREAK -> new Component[] {off, firstWeek, weeks};
      case REMOVE_BREAK -> new Component[] {off};
      case ADOPT_VERSION -> new Component[] {version};
      case MOVE_MILESTONE -> milestone.fields();
      case MOVE_CHECK_IN -> checkIn.fields();
      case REVERT -> new Component[0];
    };
  }

  private void tell() {
    if (!quiet) {
      changed.accept(named());
    }
  }

  private @Nullable Change named() {
    Kind chosen = kind.getValue();
    return chosen == null
        ? null
        : switch (chosen) {
          case SHIFT_START -> startsOn.isEmpty() ? null : Change.shift(startsOn.getValue());
          case SHIFT_WEEKS -> weeks.isEmpty() ? null : Change.shiftBy(weeks.getValue());
          case ADD_BREAK ->
              firstWeek.isEmpty() || weeks.isEmpty()
                  ? null
                  : Change.addBreak(firstWeek.getValue().firstDay(), weeks.getValue());
          case MOVE_BREAK ->
              off.isEmpty() || firstWeek.isEmpty() || weeks.isEmpty()
                  ? null
                  : Change.moveBreak(
                      off.getValue().firstDay(), firstWeek.getValue().firstDay(), weeks.getValue());
          case REMOVE_BREAK -> off.isEmpty() ? null : Change.removeBreak(off.getValue().firstDay());
          case ADOPT_VERSION -> version.isEmpty() ? null : Change.adopt(version.getValue().id());
          case MOVE_MILESTONE -> milestone.named();
          case MOVE_CHECK_IN -> checkIn.named();
          case REVERT -> null;
        };
  }
}
