package io.waymark.ui.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.Role;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a view has to know about whoever looks at it: the person, their tenant, their language and
 * their zone. Views take it in their constructor.
 */
public record Visit(String tenant, Me.Person me, Words words, Times times) {
  /** The visit of a tab; empty before the first view of a tenant was entered. */
  public static Optional<Visit> of(UI ui) {
    return Optional.ofNullable(ComponentUtil.getData(ui, Visit.class));
  }

  void open(UI ui) {
    ComponentUtil.setData(ui, Visit.class, this);
  }

  /** True when the person has one of the roles in this tenant. */
  public boolean is(Role... roles) {
    return Arrays.stream(roles).anyMatch(me.roles()::contains);
  }

  /**
   * A location inside this tenant, such as {@code path("cohorts", id)}; without a leading slash.
   */
  public String path(String... segments) {
    return tenant + "/" + String.join("/", segments);
  }
}
