package io.waymark.scim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What directories have said about a person while some of it is being changed. */
final class ScimUserDraft {
  private final ScimUser before;
  @Nullable Long membershipId;
  String userName;
  @Nullable String externalId;
  String address;
  String displayName;
  @Nullable String givenName;
  @Nullable String familyName;
  @Nullable String title;
  String language;
  String roles;
  boolean active;
  @Nullable Instant removedAt;
  Instant changedAt;

  ScimUserDraft(ScimUser before) {
    this.before = before;
    membershipId = before.membershipId();
    userName = before.userName();
    externalId = before.externalId();
    address = before.address();
    displayName = before.displayName();
    givenName = before.givenName();
    familyName = before.familyName();
    title = before.title();
    language = before.language();
    roles = before.roles();
    active = before.active();
    removedAt = before.removedAt();
    changedAt = before.changedAt();
  }

  ScimUser user() {
    return new ScimUser(
        before.id(),
        before.tenantId(),
        membershipId,
        userName,
        externalId,
        address,
        displayName,
        givenName,
        familyName,
        title,
        language,
        roles,
        active,
        removedAt,
        before.madeAt(),
        changedAt,
        before.version());
  }
}
