package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Due;
import io.waymark.shared.id.Id;
import io.waymark.whatif.DateChange;
import io.waymark.whatif.PersonChange;
import io.waymark.whatif.Preview;
import io.waymark.whatif.TrackDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do.
 *
 * @param fingerprint to be sent with the change, so that it does just this
 * @param people how many it touches
 * @param dates how many dates move, over all of them
 * @param groups those whose dates change alike, most people first
 * @param track what differs between the versions; absent where the version stays
 */
@Serdeable
record PreviewView(
    String fingerprint,
    StripView before,
    StripView after,
    int people,
    int dates,
    List<GroupView> groups,
    @Nullable VersionsView track) {

  /** People whose dates change alike. */
  @Serdeable
  record GroupView(List<AffectedPerson> people, List<ChangedDate> dates) {}

  @Serdeable
  record AffectedPerson(Id enrolmentId, String name) {}

  /**
   * @param period number of a check-in's period
   * @param name of a milestone or task
   * @param before absent for one that was not there
   * @param after absent for one that is not there any more
   */
  @Serdeable
  record ChangedDate(
      DateChange.Kind kind,
      @Nullable Integer period,
      @Nullable String name,
      @Nullable MomentView before,
      @Nullable MomentView after) {}

  /** A day and an hour where the person lives. */
  @Serdeable
  record MomentView(LocalDate day, LocalTime time) {}

  /**
   * What differs between two versions. Progress is kept by key.
   *
   * @param keptMilestones begun by somebody, and in both
   * @param lostMilestones begun by somebody, and not in the new one: out of sight until a version
   *     has them again
   * @param lostTicks of tasks that are not in the new one
   */
  @Serdeable
  record VersionsView(
      List<ItemView> items, int keptMilestones, int lostMilestones, int lostTicks) {}

  /**
   * @param weekBefore absent for a new one
   * @param weekAfter absent for one that goes
   * @param people how many have begun it
   */
  @Serdeable
  record ItemView(
      boolean milestone,
      String name,
      @Nullable Integer weekBefore,
      @Nullable Integer weekAfter,
      int people) {}

  static PreviewView of(Preview preview, ZoneId zone, Instant now, Locale locale) {
    Names names = new Names(preview, locale);
    return new PreviewView(
        preview.fingerprint(),
        StripView.of(preview.before(), zone, now, locale),
        StripView.of(preview.after(), zone, now, locale),
        preview.people().size(),
        preview.dates(),
        groups(preview, names),
        preview.track() == null ? null : versions(preview.track(), names));
  }

  private static List<GroupView> groups(Preview preview, Names names) {
    Map<List<ChangedDate>, List<AffectedPerson>> groups = new LinkedHashMap<>();
    for (PersonChange person : preview.people()) {
      groups
          .computeIfAbsent(
              person.changes().stream().map(date -> changed(date, names)).toList(),
              alike -> new ArrayList<>())
          .add(
              new AffectedPerson(
                  new Id(person.enrolment().id()), person.enrolment().participantName()));
    }
    return groups.entrySet().stream()
        .map(group -> new GroupView(group.getValue(), group.getKey()))
        .sorted((one, other) -> Integer.compare(other.people().size(), one.people().size()))
        .toList();
  }

  private static ChangedDate changed(DateChange date, Names names) {
    boolean checkIn = date.kind() == DateChange.Kind.CHECK_IN;
    return new ChangedDate(
        date.kind(),
        checkIn ? Integer.valueOf(date.key()) : null,
        checkIn ? null : names.of(date),
        moment(date.before()),
        moment(date.after()));
  }

  private static @Nullable MomentView moment(@Nullable Due due) {
    return due == null
        ? null
        : new MomentView(due.dueOn(), due.dueAt().atZone(due.zone()).toLocalTime());
  }

  private static VersionsView versions(TrackDifference track, Names names) {
    return new VersionsView(
        track.items().stream()
            .map(
                item ->
                    new ItemView(
                        item.milestone(),
                        names.of(item.milestone(), item.key()),
                        item.weekBefore(),
                        item.weekAfter(),
                        item.people()))
            .toList(),
        track.keptMilestones(),
        track.lostMilestones(),
        track.lostTicks());
  }
}
