package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Placed;
import java.util.List;

/** How many got a place, and how many wait for one. */
@Serdeable
record PlacedView(int enrolled, int waitlisted) {
  static PlacedView of(List<Placed> placed) {
    int waiting =
        (int) placed.stream().filter(p -> p.status() == EnrolmentStatus.WAITLISTED).count();
    return new PlacedView(placed.size() - waiting, waiting);
  }
}
