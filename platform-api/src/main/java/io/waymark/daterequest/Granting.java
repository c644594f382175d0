package io.waymark.daterequest;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Pauses;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Gives what was asked for. */
@Singleton
class Granting {
  private final Pauses pauses;
  private final Asking asking;
  private final Extensions extensions;
  private final Clock clock;

  Granting(Pauses pauses, Asking asking, Extensions extensions, Clock clock) {
    this.pauses = pauses;
    this.asking = asking;
    this.extensions = extensions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void grant(Actor actor, DateRequest request, Enrolment enrolment) {
    switch (request.kind()) {
      case PAUSE ->
          pauses.grant(
              enrolment.id(),
              Objects.requireNonNull(request.firstDay()),
              Objects.requireNonNull(request.weeks()));
      case EXTENSION -> extend(actor, request, enrolment);
    }
  }

  private void extend(Actor actor, DateRequest request, Enrolment enrolment) {
    String key = Objects.requireNonNull(request.milestoneKey());
    LocalDate dueOn = Objects.requireNonNull(request.dueOn());
    int days =
        asking.days(enrolment.requireActive(), new DateRequests.Later(key, dueOn), clock.instant());
    extensions.give(actor, enrolment.id(), new Extensions.Given(key, days, request.words()));
  }
}
