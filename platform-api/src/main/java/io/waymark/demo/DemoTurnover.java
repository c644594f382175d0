package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.invitation.Invitations;
import io.waymark.invitation.Invitee;
import io.waymark.tenancy.Memberships;
import jakarta.inject.Singleton;
import java.time.Duration;
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

  /** Those who will have left take part until they do. */
  DemoStage join(DemoStage stage) {
    return stage.joinedBy(
        stage.tenant().former().stream()
            .map(person -> people.join(stage.tenantId(), person))
            .toList());
  }

  /** After all that those who have left took part in. */
  void tell(DemoStage stage) {
    clock.at(stage.now().minus(LEFT));
    stage.members().stream()
        .skip(stage.tenant().people().size())
        .forEach(somebody -> memberships.deactivate(somebody.membershipId()));
    stage.tenant().invited().forEach(somebody -> invite(stage, somebody));
    tokens.tell(stage);
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
