package io.waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.SignInNeeded;
import io.waymark.ui.client.Theme;
import io.waymark.ui.cohort.CohortsView;
import io.waymark.ui.signin.SignInView;
import io.waymark.ui.text.Language;
import io.waymark.ui.week.ThisWeekView;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameTest extends ScreenTest {
  @BeforeEach
  void noCohorts() {
    api.answer(Cohorts.class, "list", asked -> new Cohorts.Page(List.of(), null));
  }

  @Test
  void navigationIsTheUnionOfThePersonsRoles() {
    signIn(Role.MENTOR, Role.ADMIN);

    navigate("acme/cohorts", CohortsView.class);

    assertThat($(SideNav.class).all())
        .extracting(SideNav::getLabel)
        .containsExactly("Mentoring", "Programs", "Organisation");
    assertThat($(SideNavItem.class).all())
        .extracting(SideNavItem::getLabel)
        .containsExactly(
            "Queue",
            "Mentees",
            "Sessions",
            "Availability",
            "Cohorts",
            "Programs",
            "Frameworks",
            "Members",
            "Audit log");
  }

  @Test
  void whoeverIsNotSignedInIsLedToTheWayInAndBack() {
    navigate("acme/cohorts", SignInView.class);

    assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
        .isEqualTo("to=acme%2Fcohorts");
  }

  @Test
  void aViewForOtherRolesIsAKindPage() {
    signIn(Role.PARTICIPANT);

    navigate("acme/cohorts", Pages.OtherRoles.class);

    assertThat($(H1.class).single().getText()).isEqualTo("This screen is not for you");
    assertThat(api.calls(Cohorts.class, "list")).isEmpty();
  }

  @Test
  void anAddressThatLeadsNowhereIsAKindPage() {
    signIn(Role.ADMIN);

    navigate("acme/nothing/here", Pages.Gone.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Nothing is here");
  }

  @Test
  void anApiThatDoesNotAnswerIsAKindPage() {
    signIn(Role.ADMIN);
    api.answer(
        Cohorts.class,
        "list",
        asked -> {
          throw ApiProblem.of(503, ApiProblem.UNREACHABLE);
        });

    navigate("acme/cohorts", Pages.Refused.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Waymark does not answer right now");
  }

  @Test
  void anotherTenantIsEnteredBySwitchingAndLeavesTheFirstAsItIs() {
    signIn(Role.ADMIN);
    navigate("acme/cohorts", CohortsView.class);
    api.answer(Sessions.class, "switchTo", asked -> session("globex", 900, Role.ADMIN));

    navigate("globex/cohorts", CohortsView.class);
    navigate("acme/cohorts", CohortsView.class);

    assertThat(api.calls(Sessions.class, "switchTo"))
        .extracting(FrameTest::arguments)
        .containsExactly(List.of("Bearer access-acme", new Sessions.Switch("globex")));
  }

  @Test
  void theSameScreenOfAnotherTenantIsMadeAnew() {
    signIn(Role.PARTICIPANT);
    api.answer(CheckIns.class, "thisWeek", asked -> Priya.open().week());
    navigate("acme/this-week", ThisWeekView.class);
    api.answer(Sessions.class, "switchTo", asked -> session("globex", 900, Role.PARTICIPANT));
    answerMe("globex", Role.PARTICIPANT);

    UI.getCurrent().navigate("globex/this-week", QueryParameters.of("period", "9"));

    assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
        .extracting(script -> script.getInvocation().getParameters())
        .anySatisfy(given -> assertThat(given).contains("globex/this-week?period=9"));
    assertThat(api.calls(CheckIns.class, "thisWeek")).hasSize(1);
  }

  @Test
  void aTenantOfStrangersIsAKindPage() {
    signIn(Role.ADMIN);
    api.answer(
        Sessions.class,
        "switchTo",
        asked -> {
          throw ApiProblem.of(403, "session.no_membership");
        });

    navigate("globex/cohorts", Pages.Refused.class);

    assertThat($(H1.class).single().getText()).isEqualTo("You are not a member here");
  }

  @Test
  void theFrameSpeaksGerman() {
    UI.getCurrent().setLocale(Language.GERMAN.locale());
    signIn(Role.ADMIN);

    navigate("acme/cohorts", CohortsView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Kohorten");
    assertThat($(SideNav.class).all().getFirst().getLabel()).isEqualTo("Programme");
  }

  @Test
  void whatTheAccountSaysGoesBeforeWhatTheBrowserAsksFor() {
    signIn(Role.ADMIN);
    answerMe("acme", "de", Theme.DARK, Role.ADMIN);

    navigate("acme/cohorts", CohortsView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Kohorten");
    assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("de");
    assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
  }

  @Test
  void aLanguageChosenInTheMenuIsKeptWithTheAccount() {
    signIn(Role.ADMIN);
    api.answer(Account.class, "changePreferences", asked -> HttpResponse.noContent());
    navigate("acme/cohorts", CohortsView.class);

    MenuItem german =
        menu().getItems().stream()
            .filter(item -> item.getText().equals("Language"))
            .flatMap(item -> item.getSubMenu().getItems().stream())
            .filter(item -> item.getText().equals("Deutsch"))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(german, new ClickEvent<>(german));

    assertThat(api.calls(Account.class, "changePreferences").getFirst().arguments())
        .containsExactly(new Account.Preferences("de", null, ZONE));
  }

  private SubMenu menu() {
    return $(MenuBar.class).single().getItems().getFirst().getSubMenu();
  }

  @Test
  void theBareAddressLeadsToTheFirstScreen() {
    signIn(Role.ADMIN);

    navigate("", CohortsView.class);
  }

  @Test
  void aMentorSeesHowManyWait() {
    signIn(Role.MENTOR, Role.ADMIN);
    navigate("acme/cohorts", CohortsView.class);

    assertThat($(Badge.class).single().getText()).isEqualTo("3");
    QueueCount.tell(UI.getCurrent(), 1);
    assertThat($(Badge.class).single().getText()).isEqualTo("1");
    QueueCount.tell(UI.getCurrent(), 0);
    assertThat($(Badge.class).exists()).isFalse();
  }

  @Test
  void aTabOfWhoeverSignedInBeforeActsForNobody() {
    signIn(Role.ADMIN);
    navigate("acme/cohorts", CohortsView.class);
    api.answer(Sessions.class, "end", asked -> null);

    signIn(Role.ADMIN);

    assertThatThrownBy(() -> caller().token()).isInstanceOf(SignInNeeded.class);
  }

  @Test
  void signingOutEndsTheSessionAtTheApi() {
    signIn(Role.ADMIN);
    api.answer(Sessions.class, "end", asked -> null);
    navigate("acme/cohorts", CohortsView.class);

    MenuItem signOut = menu().getItems().getLast();
    assertThat(signOut.getText()).isEqualTo("Sign out");
    ComponentUtil.fireEvent(signOut, new ClickEvent<>(signOut));

    assertThat(api.calls(Sessions.class, "end")).hasSize(1);
    assertThat(signIns().any()).isFalse();
  }

  private static List<Object> arguments(io.waymark.ui.FakeApi.Call call) {
    return List.copyOf(call.arguments());
  }
}
