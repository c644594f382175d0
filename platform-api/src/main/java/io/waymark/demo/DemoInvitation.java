package io.waymark.demo;

import io.waymark.shared.text.DocumentRules;
import io.waymark.tenancy.Role;
import java.util.List;

/**
 * Somebody whom a demo organisation has invited, and who has not joined.
 *
 * @param daysAgo when the letter was sent; after 14 days its link is too old
 */
record DemoInvitation(String name, String email, String title, int daysAgo, List<Role> roles) {

  DemoInvitation {
    roles = List.copyOf(roles);
    DocumentRules.within("daysAgo", daysAgo, 0, 30);
    DocumentRules.count("roles", roles, 1, Role.values().length);
  }
}
