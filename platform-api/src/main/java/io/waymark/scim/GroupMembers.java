package io.waymark.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is in the groups. Who is in one already, or is not, stays so without a trace. */
@Singleton
class GroupMembers {
  private final ScimUserRepository locks;
  private final UserReads reads;
  private final Users users;
  private final GroupJson json;

  GroupMembers(ScimUserRepository locks, UserReads reads, Users users, GroupJson json) {
    this.locks = locks;
    this.reads = reads;
    this.users = users;
    this.json = json;
  }

  Map<String, Object> read(Actor directory, Role group) {
    return json.of(group, reads.members(directory.tenantId(), group));
  }

  /**
   * @param wanted the whole group
   * @throws NotFound when directories do not know one of its members
   */
  @Transactional
  Map<String, Object> replace(
      Actor directory, Role group, ObjectNode wanted, @Nullable String ifMatch) {
    var before = hold(directory, group, ifMatch);
    return become(directory, group, before, wanted);
  }

  /** Like {@code replace}, with what the group is to become made of what it is. */
  @Transactional
  Map<String, Object> change(
      Actor directory, Role group, Map<String, Object> request, @Nullable String ifMatch) {
    var before = hold(directory, group, ifMatch);
    return become(directory, group, before, Changes.apply(before, request));
  }

  private Map<String, Object> hold(Actor directory, Role group, @Nullable String ifMatch) {
    locks.lockGroups(directory.tenantId());
    var before = read(directory, group);
    if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.contains(GroupJson.etag(before))) {
      throw new PreconditionFailed();
    }
    return before;
  }

  private Map<String, Object> become(
      Actor directory, Role group, Map<String, Object> before, ObjectNode wanted) {
    if (wanted.has("displayName")
        && !wanted.path("displayName").asText().equalsIgnoreCase(group.name())) {
      throw Scim.mutability("displayName");
    }
    var are = ids(Changes.json(before));
    var shallBe = ids(wanted);
    shallBe.stream().filter(id -> !are.contains(id)).forEach(id -> put(directory, id, group, true));
    are.stream()
        .filter(id -> !shallBe.contains(id))
        .forEach(id -> put(directory, id, group, false));
    return read(directory, group);
  }

  private void put(Actor directory, long id, Role group, boolean inside) {
    var groups = EnumSet.noneOf(Role.class);
    groups.addAll(reads.get(directory.tenantId(), id).groups());
    if (inside) {
      groups.add(group);
    } else {
      groups.remove(group);
    }
    users.put(directory, id, groups);
  }

  private static Set<Long> ids(ObjectNode group) {
    var ids = new LinkedHashSet<Long>();
    for (JsonNode member : group.path("members")) {
      ids.add(UserId.of(member.path("value").asText()));
    }
    return ids;
  }
}
