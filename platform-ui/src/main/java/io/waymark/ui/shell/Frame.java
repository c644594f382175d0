package io.waymark.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.SignInNeeded;
import io.waymark.ui.session.Visit;
import io.waymark.ui.session.Visits;
import io.waymark.ui.signin.SignInView;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every view of a tenant: it enters the tenant that the address names, lets nobody
 * in who is not signed in, and shows the ways on.
 */
@Prototype
public final class Frame extends AppLayout implements BeforeEnterObserver {
  /** The route parameter that names the tenant. */
  public static final String TENANT = "tenant";

  private final Visits visits;
  private final Queue queue;
  private final PersonMenu.Actions actions;
  private final Dress dress;
  private final Main main = new Main();
  private @Nullable Visit shown;
  private @Nullable Navigation navigation;

  Frame(Visits visits, Queue queue, PersonMenu.Actions actions, Dress dress) {
    this.visits = visits;
    this.dress = dress;
    this.queue = queue;
    this.actions = actions;
    setPrimarySection(Section.DRAWER);
    main.setId("content");
    main.getElement().setAttribute("tabindex", "-1");
    setContent(main);
    addAttachListener(
        attached ->
            ComponentUtil.addListener(
                attached.getUI(), QueueCount.class, changed -> count(changed.waiting())));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      String tenant = event.getRouteParameters().get(TENANT).orElseThrow();
      Visit visit = visits.enter(event.getUI(), tenant);
      if (shown != null && shown != visit) {
        loadAnew(event);
      } else if (isFor(event.getNavigationTarget(), visit)) {
        show(event.getUI(), visit);
      } else {
        event.rerouteToError(NotForYou.class);
      }
    } catch (SignInNeeded nobody) {
      event.forwardTo(SignInView.class, ReturnPath.to(event.getLocation()));
    }
  }

  /**
   * The router keeps a screen whose route stays the same, and that screen would go on in the tenant
   * and for the person that it was made for. Another visit therefore begins with a page of its own.
   */
  private static void loadAnew(BeforeEnterEvent event) {
    event.forwardToUrl(event.getLocation().getPathWithQueryParameters());
  }

  private static boolean isFor(Class<?> view, Visit visit) {
    ForRoles roles = view.getAnnotation(ForRoles.class);
    return roles == null || visit.is(roles.value());
  }

  private void show(UI ui, Visit visit) {
    if (shown == null) {
      shown = visit;
      actions.preferences().adopt(ui, visit.me());
      dress.colour(ui, visit.me().brand());
      furnish(visit);
    }
    if (visit.is(Role.MENTOR)) {
      countWaiting();
    }
  }

  private void furnish(Visit visit) {
    getChildren().filter(child -> child != main).toList().forEach(this::remove);
    Supplier<Component> logo = dress.logo(visit.me().brand());
    addToNavbar(bar(visit, logo.get()));
    Navigation ways = new Navigation(visit);
    navigation = ways;
    Div scroller = new Div(ways);
    scroller.addClassName("wm-drawer-scroll");
    Aside drawer =
        new Aside(new TenantSwitch(visit, logo.get()), scroller, new PersonMenu(visit, actions));
    drawer.addClassName("wm-drawer");
    drawer.getElement().setAttribute("aria-label", visit.words().of("app.drawer"));
    addToDrawer(drawer);
  }

  /** What a narrow screen shows on top; a wide one keeps the skip link alone. */
  private Component bar(Visit visit, Component logo) {
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(visit.words().of("app.open-menu"));
    Span name = new Span(visit.me().tenant().name());
    name.addClassName("wm-bar-name");
    Header bar = new Header(skip(visit), toggle, logo, name);
    bar.addClassName("wm-bar-top");
    return bar;
  }

  /** The script keeps the router out of it: a jump inside the page is no navigation. */
  private static Component skip(Visit visit) {
    Anchor skip = new Anchor("#content", visit.words().of("app.skip"));
    skip.addClassName("wm-skip");
    skip.setRouterIgnore(true);
    skip.getElement()
        .executeJs(
            """
            this.addEventListener('click', event => {
              event.preventDefault();
              document.getElementById('content').focus();
            })""");
    return skip;
  }

  /** The count is a courtesy: a frame without it is better than none. */
  private void countWaiting() {
    try {
      count(queue.list(null, 1).waiting());
    } catch (ApiProblem leftOut) {
      count(0);
    }
  }

  private void count(int waiting) {
    if (navigation != null) {
      navigation.waiting(waiting);
    }
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement old) {
    if (old != null) {
      old.getElement().removeFromParent();
    }
  }
}
