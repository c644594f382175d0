package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.shared.id.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who is, was or will be in a cohort, by name. */
@Serdeable
record PeopleView(List<PersonView> items) {

  /**
   * @param mentorName the primary mentor; absent while there is none
   * @param joinedOn in the participant's zone; of somebody who waits, since when
   * @param joinedWeek the first program week of somebody who joined late; the milestones move by
   *     the weeks before it
   * @param milestonesDone accepted or waived
   * @param done whether all milestones are
   * @param allowed what an admin may make of it now
   */
  @Serdeable
  record PersonView(
      Id enrolmentId,
      String name,
      @Nullable String title,
      EnrolmentStatus status,
      @Nullable String mentorName,
      LocalDate joinedOn,
      @Nullable Integer joinedWeek,
      int milestonesDone,
      int milestones,
      boolean done,
      List<EnrolmentStatus> allowed) {}
}
