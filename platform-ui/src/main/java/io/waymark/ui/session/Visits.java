package io.waymark.ui.session;

import com.vaadin.flow.component.UI;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Me;
import io.waymark.ui.text.Language;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens the visit of a tab. */
@Factory
public final class Visits {
  private final SignIns signIns;
  private final Me me;
  private final Clock clock;

  Visits(SignIns signIns, Me me, Clock clock) {
    this.signIns = signIns;
    this.me = me;
    this.clock = clock;
  }

  /**
   * Enters a tenant in a tab, or stays there.
   *
   * @throws io.waymark.ui.client.SignInNeeded when nobody is signed in
   * @throws io.waymark.ui.client.ApiProblem with {@code session.no_membership} for somebody else's
   *     tenant
   */
  public Visit enter(UI ui, String tenant) {
    Tab tab = new Tab(tenant, signIns.serial());
    return Visit.of(ui).filter(visit -> tab.equals(Tab.of(ui))).orElseGet(() -> open(ui, tab));
  }

  private Visit open(UI ui, Tab tab) {
    signIns.open(tab.tenant());
    tab.open(ui);
    Me.Person person = me.get();
    speak(ui, person.language());
    Words words = new Words(ui.getLocale());
    Visit visit =
        new Visit(tab.tenant(), person, words, new Times(words, ZoneId.of(person.zone()), clock));
    visit.open(ui);
    return visit;
  }

  /** What the account says goes before what the browser asks for. */
  private static void speak(UI ui, @Nullable String language) {
    if (language != null) {
      ui.setLocale(Language.of(Locale.of(language)).locale());
    }
  }

  /** The visit of the tab whose view is being made. */
  @Prototype
  Visit current() {
    return Visit.of(UI.getCurrent()).orElseThrow();
  }
}
