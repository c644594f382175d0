package io.waymark.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.SignInNeeded;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.session.Visits;
import io.waymark.ui.signin.SignInView;

/** The bare address: on to the person's first screen, or to the way in. */
@Route("")
@Prototype
public final class HomeView extends Div implements BeforeEnterObserver {
  private final SignIns signIns;
  private final Visits visits;

  HomeView(SignIns signIns, Visits visits) {
    this.signIns = signIns;
    this.visits = visits;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      String tenant = signIns.anyTenant();
      if (tenant == null) {
        throw new SignInNeeded();
      }
      Visit visit = visits.enter(event.getUI(), tenant);
      event.forwardTo(FirstScreen.path(tenant, visit.me().roles()));
    } catch (SignInNeeded nobody) {
      event.forwardTo(SignInView.class);
    }
  }
}
