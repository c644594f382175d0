package io.waymark.whatif;

import io.waymark.calendar.Due;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.Period;
import io.waymark.calendar.RoadDates;
import io.waymark.track.Milestone;
import io.waymark.track.PublishedTrack;
import io.waymark.track.Task;
import io.waymark.whatif.DateChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that one participant has to do by some moment, in a run of a track. */
final class PersonDates {
  private final ParticipantCalendar calendar;
  private final Map<What, Due> dues = new LinkedHashMap<>();

  private record What(Kind kind, String key) {}

  private PersonDates(ParticipantCalendar calendar) {
    this.calendar = calendar;
  }

  static PersonDates of(ParticipantCalendar calendar, PublishedTrack track) {
    PersonDates dates = new PersonDates(calendar);
    for (Period period : dates.calendar.periods()) {
      dates.add(
          Kind.CHECK_IN,
          Integer.toString(period.number()),
          new Due(period.dueOn(), period.dueAt(), period.zone()));
    }
    RoadDates road = RoadDates.of(dates.calendar, track.document().stops());
    for (Milestone milestone : track.document().milestones()) {
      dates.add(Kind.MILESTONE, milestone.key(), road.milestone(milestone.key()));
      for (Task task : milestone.tasks()) {
        dates.add(Kind.TASK, task.key(), road.task(milestone.key(), task.week()));
      }
    }
    return dates;
  }

  private void add(Kind kind, String key, Due due) {
    dues.put(new What(kind, key), due);
  }

  ParticipantCalendar calendar() {
    return calendar;
  }

  /** What differs, in the order of the road; what is only here comes first. */
  List<DateChange> changesTo(PersonDates after) {
    List<DateChange> changes = new ArrayList<>();
    dues.forEach(
        (what, due) -> {
          Due then = after.dues.get(what);
          if (then == null || !then.dueAt().equals(due.dueAt())) {
            changes.add(new DateChange(what.kind(), what.key(), due, then));
          }
        });
    after.dues.forEach(
        (what, due) -> {
          if (!dues.containsKey(what)) {
            changes.add(new DateChange(what.kind(), what.key(), null, due));
          }
        });
    changes.sort(
        Comparator.comparing(
            (DateChange change) ->
                Objects.requireNonNullElseGet(
                        change.before(), () -> Objects.requireNonNull(change.after()))
                    .dueAt()));
    return changes;
  }
}
