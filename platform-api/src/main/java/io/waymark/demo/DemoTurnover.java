package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.invitation.Invitations;
import io.waymark.invitation.Invitee;
import io.waymark.tenancy.Memberships;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Who has left a demo organisation, who is invited to it, and which programs act in it. In the
 * scope of its tenant.
 */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoTurnover {
  private static final Duration LEFT = Duration.ofDays(75);

  /** Somebody invites before lunch, not in the minute in which the demo is made. */
  private static final Duration HOURS = Duration.ofHours(3);

  private final SeedClock clock;
  private final DemoPeople people;
  private final Memberships memberships;
  private final Invitations invitations;
  private final DemoTokens tokens;

  DemoTurnover(
      SeedClock clock,
      DemoPeople people,
      Memberships memberships,
      Invitations invitations,
      DemoTokens tokens) {
    this.clock = clock;
    this.people = people;
    this.memberships = memberships;
    this.invitations = invitations;
    this.tokens = tokens;
  }

  /** The clock is where it was when this is told. */
  void tell(DemoStage stage) {
    Instant before = clock.instant();
    for (DemoPerson person : stage.tenant().former()) {
      clock.at(before);
      long membershipId = people.join(stage.tenantId(), person).membershipId();
      clock.at(stage.now().minus(LEFT));
      memberships.deactivate(membershipId);
    }
    stage.tenant().invited().forEach(somebody -> invite(stage, somebody));
    tokens.tell(stage);
    clock.at(before);
  }

  private void invite(DemoStage stage, DemoInvitation somebody) {
    clock.at(stage.now().minus(Duration.ofDays(somebody.daysAgo())).minus(HOURS));
    invitations.invite(
        stage.admin(),
        new Invitee(
            somebody.email(),
            somebody.name(),
            somebody.title(),
            Set.copyOf(somebody.roles()),
            stage.locale()));
  }
}
