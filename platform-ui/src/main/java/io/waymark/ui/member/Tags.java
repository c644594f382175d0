package io.waymark.ui.member;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Role;
import io.waymark.ui.text.Words;
import java.util.List;

/** What somebody is here, a tag for each role. */
final class Tags extends Span {
  Tags(Words words, List<Role> roles) {
    addClassName("wm-tags");
    for (Role role : roles) {
      Span tag = new Span(words.name("role", role));
      tag.addClassName("wm-tag");
      add(tag, new Text(" "));
    }
  }
}
