package io.waymark.scim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What directories have said about a person. Of somebody who has joined, name, title, roles and
 * access are the membership's.
 *
 * @param membershipId null until the person joins
 * @param address that the directory gave; an account's own may change, and no directory hears of it
 * @param roles those of the groups that the person was put into, between commas
 * @param active whether the invitation stands, until the person joins
 * @param removedAt when a directory removed the person; null while it knows them
 */
@MappedEntity("scim_user")
record ScimUser(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    @Nullable Long membershipId,
    String userName,
    @Nullable String externalId,
    String address,
    String displayName,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String title,
    String language,
    String roles,
    boolean active,
    @Nullable Instant removedAt,
    Instant madeAt,
    Instant changedAt,
    @Version @Nullable Long version) {

  static ScimUser fresh(long id, UserWish wish, Instant now) {
    return new ScimUser(
        id,
        null,
        null,
        wish.userName(),
        wish.externalId(),
        wish.addressOrName(),
        wish.displayName(),
        wish.givenName(),
        wish.familyName(),
        wish.title(),
        wish.language(),
        "",
        true,
        null,
        now,
        now,
        null);
  }

  /** With all that the directory says now; the same when it says nothing new. */
  ScimUser saying(UserWish wish, Instant now) {
    var said =
        changed(
            draft -> {
              draft.userName = wish.userName();
              draft.externalId = wish.externalId();
              draft.displayName = wish.displayName();
              draft.givenName = wish.givenName();
              draft.familyName = wish.familyName();
              draft.title = wish.title();
              draft.language = wish.language();
            });
    return said.equals(this) ? this : said.standing(active, removedAt, now);
  }

  ScimUser at(String otherAddress) {
    return changed(draft -> draft.address = otherAddress);
  }

  ScimUser in(String otherRoles, Instant now) {
    return changed(
        draft -> {
          draft.roles = otherRoles;
          draft.changedAt = now;
        });
  }

  ScimUser standing(boolean isActive, @Nullable Instant removed, Instant now) {
    return changed(
        draft -> {
          draft.active = isActive;
          draft.removedAt = removed;
          draft.changedAt = now;
        });
  }

  ScimUser joined(long membership, Instant now) {
    return changed(draft -> draft.membershipId = membership).standing(true, null, now);
  }

  private ScimUser changed(Consumer<ScimUserDraft> change) {
    var draft = new ScimUserDraft(this);
    change.accept(draft);
    return draft.user();
  }
}
