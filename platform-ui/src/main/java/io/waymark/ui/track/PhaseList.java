package io.waymark.ui.track;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.client.Tracks.Phase;
import io.waymark.ui.client.Tracks.Track;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Hidden;
import io.waymark.ui.parts.Mark;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every phase with its milestones: done, now and next, each with its day. */
final class PhaseList extends Div {
  private final Visit visit;
  private final Place place;

  PhaseList(Visit visit, Track track, Place place) {
    this.visit = visit;
    this.place = place;
    addClassName("wm-stack");
    track.phases().forEach(phase -> add(phase(phase)));
  }

  /** Where the list is, which milestone is next in it and which one is open. */
  record Place(String path, @Nullable Milestone now, @Nullable Milestone open) {
    String address(Milestone milestone) {
      String more = path.contains("?") ? "&" : "?";
      return path + more + Road.MILESTONE + "=" + milestone.key();
    }

    boolean isNow(Milestone milestone) {
      return now != null && now.key().equals(milestone.key());
    }

    boolean isOpen(Milestone milestone) {
      return open != null && open.key().equals(milestone.key());
    }
  }

  private Block phase(Phase phase) {
    OrderedList list = new OrderedList();
    list.addClassName("wm-time");
    phase.milestones().forEach(milestone -> list.add(item(milestone)));
    return Block.flat(phase.name())
        .aside(new Quiet(visit.times().span(phase.firstDay(), phase.lastDay())))
        .with(list);
  }

  private ListItem item(Milestone milestone) {
    State state = Standing.of(milestone, place.isNow(milestone));
    Anchor way = new Anchor(place.address(milestone), milestone.name());
    if (place.isOpen(milestone)) {
      way.getElement().setAttribute("aria-current", "true");
    }
    Span what = new Span(new Hidden(spoken(state)), way);
    what.addClassName("wm-what");
    Span sub = new Span(sub(milestone));
    sub.addClassName("wm-sub");
    ListItem item = new ListItem(new Mark(state), what, when(milestone), sub);
    state.dress(item);
    return item;
  }

  private String spoken(State state) {
    return visit.words().of("track.spoken." + state.name().toLowerCase(Locale.ROOT)) + " ";
  }

  private When when(Milestone milestone) {
    When when =
        Standing.isDone(milestone) && milestone.decidedAt() != null
            ? When.of(
                visit.times(), milestone.decidedAt(), visit.times().shortDate(decided(milestone)))
            : When.of(visit.times(), milestone.dueAt(), due(milestone));
    when.addClassName("wm-when");
    return when;
  }

  private LocalDate decided(Milestone milestone) {
    return LocalDate.ofInstant(Objects.requireNonNull(milestone.decidedAt()), visit.times().zone());
  }

  /** Only the next one says how far it is: the others say when. */
  private String due(Milestone milestone) {
    String day = visit.times().shortDate(milestone.dueOn());
    if (!place.isNow(milestone) && !milestone.overdue()) {
      return day;
    }
    return day + " · " + Distance.of(visit.words(), milestone.daysLeft());
  }

  private String sub(Milestone milestone) {
    Words words = visit.words();
    String status = words.name("track.status", milestone.status());
    String tasks = words.of("track.tasks", Standing.tasksDone(milestone), milestone.tasks().size());
    if (Standing.isDone(milestone)) {
      return done(milestone, status);
    }
    if (milestone.status() == MilestoneStatus.NOT_STARTED) {
      return milestone.purpose() == null ? tasks : milestone.purpose();
    }
    return milestone.tasks().isEmpty() ? status : status + " · " + tasks;
  }

  private String done(Milestone milestone, String status) {
    String by =
        milestone.decidedBy() == null
            ? status
            : visit.words().of("track.decided", status, milestone.decidedBy());
    return milestone.words() == null
        ? by
        : by + " · " + visit.words().of("check-in.quoted", milestone.words());
  }
}
