package io.waymark.ui.shell;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.session.Visit;
import org.jspecify.annotations.Nullable;

/** The ways on, grouped by what a person is here: the union of their roles. */
final class Navigation extends Div {
  private final Visit visit;
  private @Nullable SideNavItem queue;

  Navigation(Visit visit) {
    this.visit = visit;
    addClassName("wm-nav");
    if (visit.is(Role.PARTICIPANT)) {
      group(
          "nav.you",
          item("nav.this-week", "this-week", Glyph.THIS_WEEK),
          item("nav.track", "track", Glyph.TRACK),
          item("nav.check-ins", "check-ins", Glyph.CHECK),
          item("nav.sessions", "sessions", Glyph.SESSIONS),
          item("nav.mentor-wishes", "mentor-wishes", Glyph.PEOPLE));
    }
    if (visit.is(Role.MENTOR)) {
      queue = item("nav.queue", "queue", Glyph.QUEUE);
      SideNav mentoring =
          group("nav.mentoring", queue, item("nav.mentees", "mentees", Glyph.PEOPLE));
      if (!visit.is(Role.PARTICIPANT)) {
        mentoring.addItem(item("nav.sessions", "sessions", Glyph.SESSIONS));
      }
      mentoring.addItem(item("nav.availability", "availability", Glyph.SETTINGS));
    }
    if (visit.is(Role.ADMIN, Role.OWNER)) {
      group(
          "nav.programs",
          item("nav.cohorts", "cohorts", Glyph.COHORTS),
          item("nav.offers", "programs", Glyph.TRACK),
          item("nav.frameworks", "frameworks", Glyph.LADDER));
      SideNav organisation =
          group(
              "nav.organisation",
              item("nav.members", "members", Glyph.PEOPLE),
              item("nav.audit-log", "audit-log", Glyph.LOG));
      if (visit.is(Role.OWNER)) {
        organisation.addItem(item("nav.settings", "settings", Glyph.SETTINGS));
        organisation.addItem(item("nav.provisioning", "provisioning", Glyph.DIRECTORY));
        organisation.addItem(item("nav.sign-on", "sign-on", Glyph.KEY));
      }
    }
    if (visit.is(Role.OWNER)) {
      group("nav.data", item("nav.export", "export", Glyph.EXPORT));
    }
    if (visit.is(Role.OPERATOR)) {
      group(
          "nav.installation",
          item("nav.organisations", "organisations", Glyph.COHORTS),
          item("nav.running", "running", Glyph.QUEUE),
          item("nav.audit-log", "audit-log", Glyph.LOG));
    }
  }

  /** Shows how many wait, or nothing where nobody does. */
  void waiting(int count) {
    if (queue == null) {
      return;
    }
    if (count == 0) {
      queue.setSuffixComponent(null);
      return;
    }
    Badge badge = new Badge(Integer.toString(count));
    badge.addClassName("wm-count");
    badge.getElement().setAttribute("aria-label", visit.words().count("nav.queue.waiting", count));
    badge.setRole("img");
    queue.setSuffixComponent(badge);
  }

  private SideNav group(String label, SideNavItem... items) {
    SideNav group = new SideNav(visit.words().of(label));
    group.addItem(items);
    add(group);
    return group;
  }

  private SideNavItem item(String label, String path, Glyph glyph) {
    SideNavItem item = new SideNavItem(visit.words().of(label), visit.path(path), glyph.icon());
    item.setMatchNested(true);
    return item;
  }
}
