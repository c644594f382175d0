package io.waymark.daterequest;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Pauses;
import io.waymark.shared.problem.Unprocessable;
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
                  null,
                  Objects.requireNonNull(request.dueOn()),
                  request.words()));
    }
  }

  /**
   * @throws Unprocessable {@code date_request.incomplete} when it names neither a milestone nor a
   *     check-in
   */
  void extend(Actor actor, Enrolment enrolment, GiveExtension given) {
    Instant now = clock.instant();
    Enrolment active = enrolment.requireActive();
    String reason = Asking.stripped(given.reason());
    Integer number = given.checkIn();
    String key = given.milestoneKey();
    if (number != null) {
      int days = ExtensionRules.days(active, number, given.dueOn(), now);
      extensions.checkIn(actor, active.id(), number, new Extensions.Given(days, reason));
    } else if (key != null && !key.isBlank()) {
      int days = asking.days(active, new DateRequests.Later(key, given.dueOn()), now);
      extensions.milestone(actor, active.id(), key, new Extensions.Given(days, reason));
    } else {
      throw ExtensionRules.refused("date_request.incomplete", "milestoneKey");
    }
  }
}
