package io.waymark.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.micronaut.context.ApplicationContext;
import io.waymark.ui.client.Caller;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.TenantChoice;
import io.waymark.ui.client.TenantKind;
import io.waymark.ui.client.Theme;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of a screen without a browser: the real views, frame and session over the {@link FakeApi},
 * at {@link #NOW}. A test signs somebody in, tells the API what to answer, and navigates.
 */
@ViewPackages(packages = "io.waymark.ui")
public abstract class ScreenTest extends BrowserlessTest {
  /** Thursday 19 March 2026, 11:00 in Berlin. */
  public static final Instant NOW = Instant.parse("2026-03-19T10:00:00Z");

  static final String SCREENS = "screens";

  protected static final String ZONE = "Europe/Berlin";

  private static final ApplicationContext BEANS = ApplicationContext.run(SCREENS);

  static {
    Beans.use(BEANS);
  }

  protected final FakeApi api = BEANS.getBean(FakeApi.class);
  protected final SetClock clock = (SetClock) BEANS.getBean(Clock.class);

  @BeforeEach
  void beginAnew() {
    api.reset();
    clock.set(NOW);
    UI.getCurrent().setLocale(Language.ENGLISH.locale());
  }

  /** Signs "Priya Raman" in to Acme with these roles. */
  protected final void signIn(Role... roles) {
    api.answer(Sessions.class, "create", asked -> session("acme", 900, roles));
    answerMe("acme", roles);
    signIns().signIn("priya@acme.example", "correct", null);
  }

  /** Lets the API say that "Priya Raman" is signed in to a tenant with these roles. */
  protected final void answerMe(String tenant, Role... roles) {
    answerMe(tenant, null, null, roles);
  }

  /** As above, for somebody whose account says how they read. */
  protected final void answerMe(
      String tenant, @Nullable String language, @Nullable Theme theme, Role... roles) {
    List<Role> all = List.of(roles);
    TenantChoice choice = new TenantChoice(tenant, "Acme", TenantKind.EMPLOYER);
    Me.Membership here = new Me.Membership(tenant, "Acme", TenantKind.EMPLOYER, all);
    Me.Person person =
        new Me.Person(
            "A",
            "M",
            "Priya Raman",
            "priya@acme.example",
            ZONE,
            language,
            theme,
            null,
            choice,
            Me.Brand.NONE,
            all,
            List.of(here),
            false);
    api.answer(Me.class, "get", asked -> person);
    api.answer(Queue.class, "list", asked -> new Queue.Waiting(2, 3, 1, 4, List.of(), null));
  }

  protected static Sessions.Session session(String tenant, int expiresIn, Role... roles) {
    return new Sessions.Session(
        "access-" + tenant, "refresh-" + tenant, expiresIn, tenant, List.of(roles), false);
  }

  protected final SignIns signIns() {
    return BEANS.getBean(SignIns.class);
  }

  /** Whoever the current tab's calls are made for. */
  protected static Caller caller() {
    return BEANS.getBean(Caller.class);
  }

  /** Everything that a component says, hidden words included, in reading order. */
  protected static String textOf(Component component) {
    return component.getElement().getTextRecursively().strip();
  }

  /** The texts of all components of a type in the current view. */
  protected final <T extends Component> List<String> texts(Class<T> type) {
    return $view(type).all().stream().map(ScreenTest::textOf).toList();
  }
}
