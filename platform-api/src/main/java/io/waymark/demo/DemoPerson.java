package io.waymark.demo;

import io.waymark.shared.text.DocumentRules;
import io.waymark.tenancy.Role;
import java.time.ZoneId;
import java.util.List;

/** A member of a demo organisation. The same address in two tenants is one account. */
record DemoPerson(String name, String email, String title, ZoneId zone, List<Role> roles) {

  DemoPerson {
    roles = List.copyOf(roles);
    DocumentRules.count("roles", roles, 1, Role.values().length);
  }
}
