package io.waymark.scim;

import com.fasterxml.jackson.databind.JsonNode;
import io.waymark.shared.id.Stamps;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a directory keeps up to date. Asking for what is so already changes nothing,
 * however often: no row, no letter, no line in the audit.
 */
@Singleton
class Users {
  private final ScimUserRepository users;
  private final UserReads reads;
  private final UserJson json;
  private final Access access;
  private final Stamps stamps;

  Users(ScimUserRepository users, UserReads reads, UserJson json, Access access, Stamps stamps) {
    this.users = users;
    this.reads = reads;
    this.json = json;
    this.access = access;
    this.stamps = stamps;
  }

  /**
   * Invites somebody, or lets in again who was removed.
   *
   * @throws Conflict {@code scim.uniqueness}
   */
  @Transactional
  UserRow create(Actor directory, UserWish wish) {
    var known = known(wish);
    if (known == null
        && users.membershipOf(directory.tenantId(), wish.addressOrName()).isPresent()) {
      return adopt(directory, wish);
    }
    if (known != null && known.removedAt() == null) {
      throw Scim.uniqueness();
    }
    var user =
        known == null
            ? write(() -> users.save(ScimUser.fresh(stamps.id(), wish, now())))
            : write(() -> users.update(again(known, wish)));
    var row = reads.get(directory.tenantId(), user.id());
    boolean wanted = !Boolean.FALSE.equals(wish.active());
    if (row.held() == null ? wanted : wanted != row.active()) {
      stand(directory, row, wanted);
    } else if (row.held() == null) {
      users.update(user.standing(false, null, now()));
    }
    access.describe(row, wish);
    return reads.get(directory.tenantId(), user.id());
  }

  /**
   * @param ifMatch null for whatever version
   * @throws NotFound when the tenant's directories know nobody by this id
   * @throws PreconditionFailed when it is another version
   */
  @Transactional
  UserRow replace(Actor directory, long id, UserWish wish, @Nullable String ifMatch) {
    return become(directory, hold(directory, id, ifMatch), wish);
  }

  /** Like {@code replace}, with what the person is to become made of what they are. */
  @Transactional
  UserRow change(Actor directory, long id, Map<String, Object> request, @Nullable String ifMatch) {
    var before = hold(directory, id, ifMatch);
    var after = Changes.apply(json.of(before), request);
    var was = Changes.json(json.of(before));
    requireSame(was, after, "id");
    requireSame(was, after, "groups");
    return become(directory, before, UserWish.changed(was, after));
  }

  /**
   * Ends somebody's access; directories know them no more.
   *
   * @throws Conflict {@code member.last_owner}
   */
  @Transactional
  void remove(Actor directory, long id, @Nullable String ifMatch) {
    var user = hold(directory, id, ifMatch);
    if (user.active()) {
      access.close(user);
    }
    var now = now();
    users.update(users.findById(id).orElseThrow().standing(false, now, now));
  }

  /** Puts somebody into these groups and no others. */
  @Transactional
  void put(Actor directory, long id, Collection<Role> groups) {
    var user = hold(directory, id, null);
    if (!user.groups().equals(Groups.split(Groups.join(groups)))) {
      users.update(users.findById(id).orElseThrow().in(Groups.join(groups), now()));
      access.put(user, groups);
    }
  }

  private UserRow become(Actor directory, UserRow before, UserWish wish) {
    if (wish.address() != null && !wish.address().equals(before.address())) {
      throw Scim.mutability("An e-mail address is its owner's: emails");
    }
    var user = users.findById(before.id()).orElseThrow();
    var said = user.saying(wish, now());
    if (said != user) {
      write(() -> users.update(said));
    }
    access.describe(before, wish);
    if (wish.active() != null && wish.active() != before.active()) {
      stand(directory, reads.get(directory.tenantId(), before.id()), wish.active());
    }
    return reads.get(directory.tenantId(), before.id());
  }

  private void stand(Actor directory, UserRow user, boolean active) {
    if (active) {
      access.open(directory, user);
    } else {
      access.close(user);
    }
    if (user.held() == null && user.active() != active) {
      var stored = users.findById(user.id()).orElseThrow();
      users.update(stored.standing(active, null, now()));
    }
  }

  /** Somebody who is here, whom no directory has met: nobody is invited, for nobody has to be. */
  private UserRow adopt(Actor directory, UserWish wish) {
    long membershipId =
        users.membershipOf(directory.tenantId(), wish.addressOrName()).orElseThrow();
    users.introduce(directory.tenantId(), membershipId);
    return become(directory, reads.get(directory.tenantId(), membershipId), wish);
  }

  private @Nullable ScimUser known(UserWish wish) {
    return users
        .findByUserName(wish.userName())
        .or(() -> users.findByAddress(wish.addressOrName()))
        .orElse(null);
  }

  /** In no group, as somebody new; of who never joined the address may be another one, too. */
  private ScimUser again(ScimUser removed, UserWish wish) {
    var known = removed.membershipId() == null ? removed.at(wish.addressOrName()) : removed;
    return known.saying(wish, now()).in("", now()).standing(true, null, now());
  }

  private UserRow hold(Actor directory, long id, @Nullable String ifMatch) {
    long held = users.lock(directory.tenantId(), id).orElseThrow(NotFound::new);
    var user = reads.get(directory.tenantId(), held);
    if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.contains(user.etag())) {
      throw new PreconditionFailed();
    }
    return user;
  }

  private static void requireSame(JsonNode before, JsonNode after, String attribute) {
    if (!Objects.equals(before.get(attribute), after.get(attribute))) {
      throw Scim.mutability(attribute);
    }
  }

  private static ScimUser write(Supplier<ScimUser> write) {
    return DuplicateKey.becomes(Scim::uniqueness, write);
  }

  private Instant now() {
    return stamps.now();
  }
}
