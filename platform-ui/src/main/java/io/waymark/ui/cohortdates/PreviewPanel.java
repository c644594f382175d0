package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CohortDates.Affected;
import io.waymark.ui.client.CohortDates.Changed;
import io.waymark.ui.client.CohortDates.DueKind;
import io.waymark.ui.client.CohortDates.Group;
import io.waymark.ui.client.CohortDates.Item;
import io.waymark.ui.client.CohortDates.Moment;
import io.waymark.ui.client.CohortDates.Preview;
import io.waymark.ui.client.CohortDates.Versions;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change would do: for whom, which dates, and what becomes of progress. */
final class PreviewPanel extends Div {
  private static final int NAMED = 3;

  private final Visit visit;
  private final Words words;

  PreviewPanel(Visit visit, Preview preview) {
    this.visit = visit;
    this.words = visit.words();
    addClassNames("wm-stack-s", "wm-preview");
    Paragraph reach = new Paragraph(new Sayings(visit).reach(preview.people(), preview.dates()));
    reach.addClassName("wm-lead");
    add(reach);
    ends(preview);
    add(new Calendar(visit, preview.after()));
    if (preview.track() != null) {
      add(versions(preview.track()));
    }
    preview.groups().forEach(group -> add(group(group)));
  }

  private void ends(Preview preview) {
    if (!preview.before().startsOn().equals(preview.after().startsOn())) {
      add(
          line(
              "dates.preview.starts",
              visit.times().date(preview.before().startsOn()),
              visit.times().date(preview.after().startsOn())));
    }
    if (!preview.before().endsOn().equals(preview.after().endsOn())) {
      add(
          line(
              "dates.preview.ends",
              visit.times().date(preview.before().endsOn()),
              visit.times().date(preview.after().endsOn())));
    }
  }

  private Paragraph line(String key, Object... arguments) {
    return new Paragraph(words.of(key, arguments));
  }

  private Component versions(Versions track) {
    Div part = new Div();
    part.addClassName("wm-stack-s");
    if (track.keptMilestones() > 0) {
      part.add(new Paragraph(words.count("dates.preview.kept", track.keptMilestones())));
    }
    if (track.lostMilestones() + track.lostTicks() > 0) {
      part.add(line("dates.preview.lost", track.lostMilestones(), track.lostTicks()));
    } else {
      part.add(line("dates.preview.nothing-lost"));
    }
    if (!track.items().isEmpty()) {
      UnorderedList list = list();
      track.items().forEach(item -> list.add(new ListItem(new Span(said(item)))));
      part.add(new Fold(words.count("dates.preview.items", track.items().size()), list));
    }
    return part;
  }

  private String said(Item item) {
    String name =
        words.of(item.milestone() ? "dates.item.milestone" : "dates.item.task", item.name());
    String what;
    if (item.weekBefore() == null) {
      what = words.of("dates.item.new", Objects.requireNonNull(item.weekAfter()));
    } else if (item.weekAfter() == null) {
      what = words.count("dates.item.gone", item.people());
    } else {
      what = words.of("dates.item.moved", item.weekBefore(), item.weekAfter());
    }
    return name + " · " + what;
  }

  private Fold group(Group group) {
    List<Changed> points =
        group.dates().stream().filter(date -> date.kind() != DueKind.TASK).toList();
    List<Changed> tasks =
        group.dates().stream().filter(date -> date.kind() == DueKind.TASK).toList();
    Div dates = new Div(list(points));
    if (!tasks.isEmpty()) {
      dates.add(new Fold(words.count("dates.preview.tasks", tasks.size()), list(tasks)));
    }
    return new Fold(people(group.people()) + " · " + count(group), dates);
  }

  private String count(Group group) {
    return words.count("dates.reach.dates", group.dates().size());
  }

  private String people(List<Affected> people) {
    String named =
        people.stream().limit(NAMED).map(Affected::name).collect(Collectors.joining(", "));
    return people.size() <= NAMED
        ? named
        : words.count("dates.preview.more", people.size() - NAMED, named);
  }

  private UnorderedList list(List<Changed> dates) {
    UnorderedList list = list();
    dates.forEach(date -> list.add(item(date)));
    return list;
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("wm-list", "wm-small", "wm-changes");
    return list;
  }

  private ListItem item(Changed date) {
    String name =
        date.kind() == DueKind.CHECK_IN
            ? words.of("dates.check-in", Objects.requireNonNull(date.period()))
            : String.valueOf(date.name());
    Span when = new Span(when(date));
    when.addClassNames("wm-quiet", "wm-num");
    return new ListItem(new Span(name), when);
  }

  private String when(Changed date) {
    Moment before = date.before();
    Moment after = date.after();
    if (before == null) {
      return words.of("dates.due.new", day(after));
    }
    if (after == null) {
      return words.of("dates.due.gone", day(before));
    }
    boolean sameDay = before.day().equals(after.day());
    return words.of(
        "dates.due.moved",
        sameDay ? time(before) : day(before),
        sameDay ? time(after) : day(after));
  }

  private String day(@Nullable Moment moment) {
    return moment == null ? "" : visit.times().weekday(moment.day());
  }

  private String time(Moment moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(words.language().locale())
        .format(moment.time());
  }
}
