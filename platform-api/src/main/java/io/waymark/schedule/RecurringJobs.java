package io.waymark.schedule;

import jakarta.inject.Singleton;
import java.util.List;

/** How the jobs do that return, on whichever node they run. */
@Singleton
public class RecurringJobs {
  private final JobStates states;

  RecurringJobs(JobStates states) {
    this.states = states;
  }

  /** By name. */
  public List<RecurringJob> list() {
    return states.recurring().stream().map(JobState::job).toList();
  }
}
