package io.waymark.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.waymark.ui.client.ThisWeek.RoadMilestone;
import io.waymark.ui.client.ThisWeek.RoadWeek;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.List;

/** Every week of the run on one line, with the blaze at the present one. */
public final class Road extends OrderedList {
  private static final int LABEL_ROOM = 4;

  private final Words words;
  private final Times times;
  private final LocalDate today;

  public Road(Words words, Times times, List<RoadWeek> weeks) {
    this.words = words;
    this.times = times;
    this.today = times.today();
    addClassName("wm-road");
    long numbered = weeks.stream().filter(week -> week.week() != null).count();
    getElement().setAttribute("aria-label", words.count("road.label", numbered));
    getStyle().set("--weeks", Integer.toString(weeks.size()));
    getStyle().set("--at", Integer.toString(Math.max(1, here(weeks) + 1)));
    labelled(weeks);
  }

  private int here(List<RoadWeek> weeks) {
    int at = 0;
    for (int i = 0; i < weeks.size(); i++) {
      at = weeks.get(i).firstDay().isAfter(today) ? at : i;
    }
    return at;
  }

  /** A label needs room: one that would lie on its neighbour's is left out, the milestone stays. */
  private void labelled(List<RoadWeek> weeks) {
    int here = here(weeks);
    int last = -LABEL_ROOM;
    for (int i = 0; i < weeks.size(); i++) {
      ListItem item = week(weeks.get(i), i == here && isNow(weeks.get(i)));
      RoadMilestone milestone = weeks.get(i).milestone();
      boolean clear = i - last >= LABEL_ROOM && Math.abs(i - here) >= LABEL_ROOM - 1;
      if (milestone != null && i != here && clear) {
        item.add(label(milestone, i == weeks.size() - 1));
        last = i;
      }
      add(item);
    }
  }

  private boolean isNow(RoadWeek week) {
    return !today.isBefore(week.firstDay()) && !today.isAfter(week.lastDay());
  }

  private ListItem week(RoadWeek week, boolean now) {
    ListItem item = new ListItem(pin(week, now), new Hidden(spoken(week)));
    if (now) {
      item.getElement().setAttribute("aria-current", "step");
      item.add(hereLabel(week));
    }
    item.setTitle(times.span(week.firstDay(), week.lastDay()));
    return item;
  }

  private static Span pin(RoadWeek week, boolean now) {
    Span pin = new Span();
    pin.addClassName("wm-pin");
    if (now) {
      return State.NOW.dress(pin);
    }
    if (week.kind() == WeekKind.BREAK) {
      pin.getElement().setAttribute("data-kind", "break");
      return pin;
    }
    boolean settled = week.state() != WeekState.UPCOMING && week.state() != WeekState.NONE;
    if (settled) {
      return State.of(week.state()).dress(pin);
    }
    if (week.milestone() != null) {
      pin.getElement().setAttribute("data-kind", "milestone");
    }
    return pin;
  }

  private String spoken(RoadWeek week) {
    if (week.week() == null) {
      String key = week.kind() == WeekKind.PAUSE ? "road.pause" : "road.break";
      return words.of(key, times.span(week.firstDay(), week.lastDay())) + " ";
    }
    String said = words.of("road.week", week.week(), words.name("state", week.state())) + " ";
    RoadMilestone milestone = week.milestone();
    return milestone == null
        ? said
        : said + words.of("road.milestone", milestone.name(), times.date(milestone.dueOn())) + " ";
  }

  private Span hereLabel(RoadWeek week) {
    Span label = new Span();
    label.addClassNames("wm-label", "wm-keep");
    label.getElement().setAttribute("aria-hidden", "true");
    String text =
        week.week() == null ? words.of("road.here.break") : words.of("road.here", week.week());
    label.getElement().appendChild(new Element("b").setText(text));
    return label;
  }

  private Span label(RoadMilestone milestone, boolean end) {
    Span label = new Span();
    label.addClassName("wm-label");
    label.getElement().setAttribute("aria-hidden", "true");
    if (end) {
      label.addClassNames("wm-label-end", "wm-keep");
    }
    label.getElement().appendChild(new Element("b").setText(milestone.name()));
    label.add(times.shortDate(milestone.dueOn()));
    return label;
  }
}
