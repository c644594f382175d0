package io.waymark.ui.join;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Joining.Preview;
import io.waymark.ui.client.Role;
import io.waymark.ui.text.Words;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who there will see what of a person in the roles that they are invited to, in plain words: the
 * rules of product.md, "Who may see and do what".
 */
final class WhatOthersSee extends Section {
  WhatOthersSee(Words words, Preview invitation) {
    addClassName("wm-join-see");
    H2 heading = new H2(words.of("join.see"));
    heading.setId("what-others-see");
    getElement().setAttribute("aria-labelledby", "what-others-see");
    UnorderedList list = new UnorderedList();
    keys(invitation)
        .forEach(key -> list.add(new ListItem(words.of(key, invitation.organisation()))));
    add(heading, list);
  }

  private static Set<String> keys(Preview invitation) {
    boolean read = invitation.adminsReadText();
    Set<String> keys = new LinkedHashSet<>();
    keys.add("join.see.all");
    if (invitation.roles().contains(Role.PARTICIPANT)) {
      keys.add("join.see.participant.mentor");
      keys.add(read ? "join.see.participant.admin-reads" : "join.see.participant.admin");
      keys.add("join.see.participant.private");
    }
    if (invitation.roles().contains(Role.MENTOR)) {
      keys.add("join.see.mentor.participant");
      keys.add(read ? "join.see.mentor.admin-reads" : "join.see.mentor.admin");
    }
    if (invitation.roles().contains(Role.ADMIN) || invitation.roles().contains(Role.OWNER)) {
      keys.add("join.see.admin");
    }
    return keys;
  }
}
