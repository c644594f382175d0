package io.waymark.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param roles their names between commas
 * @param generation grows with each letter: only the latest link counts
 * @param inviterId a member; null when the installation invites
 * @param settledAt when it was accepted, revoked or declined
 */
@MappedEntity("invitation")
record Invitation(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    String address,
    String name,
    @Nullable String title,
    String roles,
    String language,
    InvitationStatus status,
    int generation,
    @Nullable Long inviterId,
    Instant sentAt,
    Instant expiresAt,
    @Nullable Instant settledAt,
    @Version @Nullable Long version) {
  static final String PURPOSE = "invitation";
  static final Duration GOOD_FOR = Duration.ofDays(14);

  static Invitation open(long id, Invitee invitee, Actor inviter, Instant now) {
    return open(id, inviter.tenantId(), invitee, inviter.membershipId(), now);
  }

  static Invitation byInstallation(long id, long tenantId, Invitee invitee, Instant now) {
    return open(id, tenantId, invitee, null, now);
  }

  private static Invitation open(
      long id, long tenantId, Invitee invitee, @Nullable Long inviterId, Instant now) {
    return new Invitation(
        id,
        tenantId,
        invitee.address(),
        invitee.name(),
        invitee.title(),
        joined(invitee.roles()),
        invitee.language().getLanguage(),
        InvitationStatus.OPEN,
        1,
        inviterId,
        now,
        now.plus(GOOD_FOR),
        null,
        null);
  }

  /** The same row for the same address: with what is said now, and a new link. */
  Invitation openAgain(Invitee invitee, @Nullable Long newInviterId, Instant now) {
    return new Invitation(
        id,
        tenantId,
        address,
        invitee.name(),
        invitee.title(),
        joined(invitee.roles()),
        invitee.language().getLanguage(),
        InvitationStatus.OPEN,
        generation + 1,
        newInviterId,
        now,
        now.plus(GOOD_FOR),
        null,
        version);
  }

  /** The letter and its link stay as they are. */
  Invitation in(Set<Role> others) {
    return new Invitation(
        id,
        tenantId,
        address,
        name,
        title,
        joined(others),
        language,
        status,
        generation,
        inviterId,
        sentAt,
        expiresAt,
        settledAt,
        version);
  }

  Invitation settle(InvitationStatus how, Instant now) {
    return new Invitation(
        id,
        tenantId,
        address,
        name,
        title,
        roles,
        language,
        how,
        generation,
        inviterId,
        sentAt,
        expiresAt,
        now,
        version);
  }

  /** Whether somebody may join by it still; who declined may think better of it. */
  boolean stands() {
    return status == InvitationStatus.OPEN || status == InvitationStatus.DECLINED;
  }

  /**
   * This one, if its letters are welcome.
   *
   * @throws Conflict {@code invitation.declined}
   */
  Invitation unlessDeclined() {
    if (status == InvitationStatus.DECLINED) {
      throw new Conflict(
          "invitation.declined",
          "This person has declined, and gets no further letter. The link that they have lets them"
              + " join until it expires.");
    }
    return this;
  }

  InvitationStatus statusAt(Instant now) {
    return status == InvitationStatus.OPEN && !now.isBefore(expiresAt)
        ? InvitationStatus.EXPIRED
        : status;
  }

  boolean isOpenAt(Instant now) {
    return statusAt(now) == InvitationStatus.OPEN;
  }

  Set<Role> roleSet() {
    return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  Invitee invitee() {
    return new Invitee(address, name, title, roleSet(), locale());
  }

  LinkTarget link() {
    return new LinkTarget(PURPOSE, Objects.requireNonNull(tenantId), id, generation);
  }

  private static String joined(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }
}
