package io.waymark.daterequest;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Pauses;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
      case EXTENSION ->
          extend(
              actor,
              enrolment,
              new GiveExtension(
                  Objects.requireNonNull(request.milestoneKey()),
                  Objects.requireNonNull(request.dueOn()),
                  request.words()));
    }
  }

  void extend(Actor actor, Enrolment enrolment, GiveExtension given) {
    String key = given.milestoneKey();
    int days =
        asking.days(
            enrolment.requireActive(), new DateRequests.Later(key, given.dueOn()), clock.instant());
    extensions.give(
        actor, enrolment.id(), new Extensions.Given(key, days, Asking.stripped(given.reason())));
  }
}
