package io.waymark.milestone;

import static java.util.stream.Collectors.toMap;

import io.waymark.calendar.RoadDates;
import io.waymark.enrolment.Standing;
import io.waymark.milestone.TrackView.EvidenceView;
import io.waymark.milestone.TrackView.FirstView;
import io.waymark.milestone.TrackView.MilestoneView;
import io.waymark.milestone.TrackView.ResourceView;
import io.waymark.milestone.TrackView.StepKind;
import io.waymark.milestone.TrackView.StepView;
import io.waymark.milestone.TrackView.TaskView;
import io.waymark.shared.text.Text;
import io.waymark.track.Resource;
import io.waymark.track.Task;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A milestone on the Track screen. Pure. Those who run programs see where it stands; what a mentor
 * said of it stays between mentor and participant.
 */
record MilestonePart(
    Standing standing, RoadDates dates, Progress progress, Between between, Locale locale) {
  MilestoneView view(Road.Stop stop) {
    var milestone = stop.milestone();
    Optional<Progress.State> state =
        Optional.ofNullable(progress.milestones().get(milestone.key()));
    return new MilestoneView(
        milestone.key(),
        milestone.name().in(locale),
        milestone.purpose().in(locale),
        stop.week(),
        stop.due().dueAt(),
        stop.due().dueOn(),
        stop.due().equals(stop.usualDue()) ? null : stop.usualDue().dueOn(),
        stop.daysLeft(),
        stop.status(),
        stop.overdue(),
        state.map(Progress.State::decidedBy).orElse(null),
        state.map(Progress.State::decidedAt).orElse(null),
        state.map(s -> words(s.status(), s.decidedAt(), s.words())).orElse(null),
        state.map(Progress.State::submittedAt).orElse(null),
        milestone.serves().stream()
            .map(k -> standing.enrolment().track().competency(k, locale))
            .toList(),
        milestone.evidence().stream()
            .map(asked -> new EvidenceView(asked.kind(), asked.count(), asked.what().in(locale)))
            .toList(),
        milestone.tasks().stream().map(task -> task(milestone.key(), task)).toList(),
        history(milestone.key()));
  }

  private TaskView task(String milestoneKey, Task task) {
    var doneAt = progress.tasksDone().get(task.key());
    return new TaskView(
        task.key(),
        task.name().in(locale),
        task.how().in(locale),
        task.week() + standing.enrolment().history().calendar().missedWeeks(),
        dates.task(milestoneKey, task.week()).dueOn(),
        doneAt != null,
        doneAt,
        task.requires().stream().map(this::first).toList(),
        task.resources().stream().map(this::resource).toList());
  }

  private FirstView first(String taskKey) {
    String name = Objects.requireNonNull(names().get(taskKey));
    return new FirstView(taskKey, name, progress.tasksDone().containsKey(taskKey));
  }

  private Map<String, String> names() {
    return standing.enrolment().track().document().milestones().stream()
        .flatMap(milestone -> milestone.tasks().stream())
        .collect(toMap(Task::key, task -> task.name().in(locale)));
  }

  private ResourceView resource(Resource resource) {
    return new ResourceView(
        resource.title().in(locale), inLanguage(resource.body()), resource.url());
  }

  private @Nullable String inLanguage(@Nullable Text text) {
    return text == null ? null : text.in(locale);
  }

  private List<StepView> history(String key) {
    return progress.steps().stream()
        .filter(step -> step.key().equals(key))
        .map(this::step)
        .toList();
  }

  private StepView step(Progress.Step step) {
    return new StepView(
        step.at(), kind(step.status()), step.by(), words(step.status(), step.at(), step.words()));
  }

  private @Nullable String words(
      MilestoneStatus status, @Nullable Instant at, @Nullable String words) {
    boolean reads = at != null && between.reads(at);
    return reads || status == MilestoneStatus.WAIVED ? words : null;
  }

  private static StepKind kind(MilestoneStatus status) {
    return switch (status) {
      case NOT_STARTED, IN_PROGRESS -> StepKind.STARTED;
      case SUBMITTED -> StepKind.SUBMITTED;
      case ACCEPTED -> StepKind.ACCEPTED;
      case CHANGES_REQUESTED -> StepKind.CHANGES_REQUESTED;
      case WAIVED -> StepKind.WAIVED;
    };
  }
}
