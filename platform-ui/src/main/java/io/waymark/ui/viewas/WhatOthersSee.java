package io.waymark.ui.viewas;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Role;
import io.waymark.ui.text.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who in an organisation sees what of a person in these roles, in plain words: the rules of
 * product.md, "Who may see and do what".
 */
public final class WhatOthersSee extends Section {
  /**
   * @param adminsReadText whether those who run programs there read what a participant writes
   */
  public WhatOthersSee(
      Words words,
      String title,
      String organisation,
      Collection<Role> roles,
      boolean adminsReadText) {
    addClassName("wm-join-see");
    H2 heading = new H2(title);
    heading.setId("see-" + UUID.randomUUID());
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    UnorderedList list = new UnorderedList();
    keys(roles, adminsReadText).forEach(key -> list.add(new ListItem(words.of(key, organisation))));
    add(heading, list);
  }

  private static Set<String> keys(Collection<Role> roles, boolean read) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("join.see.all");
    if (roles.contains(Role.PARTICIPANT)) {
      keys.add("join.see.participant.mentor");
      keys.add(read ? "join.see.participant.admin-reads" : "join.see.participant.admin");
      keys.add("join.see.participant.private");
    }
    if (roles.contains(Role.MENTOR)) {
      keys.add("join.see.mentor.participant");
      keys.add(read ? "join.see.mentor.admin-reads" : "join.see.mentor.admin");
    }
    if (roles.contains(Role.ADMIN) || roles.contains(Role.OWNER)) {
      keys.add("join.see.admin");
    }
    return keys;
  }
}
