package io.waymark.scim;

import io.waymark.tenancy.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups of an organisation are its roles, but for ownership, which no directory gives or
 * takes. Whoever is in none is a participant, without being in that group.
 */
final class Groups {
  static final Set<Role> ALL = EnumSet.of(Role.PARTICIPANT, Role.MENTOR, Role.ADMIN);

  private static final Set<Role> OF_NO_GROUP = EnumSet.of(Role.PARTICIPANT);

  private Groups() {}

  /**
   * The groups of a person.
   *
   * @param chosen the roles of the groups that they were put into
   * @param held the roles that they have; null until they join
   */
  static Set<Role> of(String chosen, @Nullable String held) {
    if (held == null) {
      return split(chosen);
    }
    var roles = split(held);
    if (chosen.isEmpty() && roles.equals(OF_NO_GROUP)) {
      return EnumSet.noneOf(Role.class);
    }
    roles.retainAll(ALL);
    return roles;
  }

  /**
   * What somebody is who is in these groups.
   *
   * @param held the roles that they have until now; null until they join
   */
  static Set<Role> roles(Collection<Role> groups, @Nullable String held) {
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(groups);
    if (held != null && split(held).contains(Role.OWNER)) {
      roles.add(Role.OWNER);
    }
    return roles.isEmpty() ? OF_NO_GROUP : roles;
  }

  static String join(Collection<Role> groups) {
    return groups.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  static Set<Role> split(String roles) {
    var split = EnumSet.noneOf(Role.class);
    Arrays.stream(roles.split(","))
        .filter(word -> !word.isEmpty())
        .map(Role::valueOf)
        .forEach(split::add);
    return split;
  }
}
