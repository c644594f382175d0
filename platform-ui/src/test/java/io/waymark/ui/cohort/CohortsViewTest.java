package io.waymark.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.waymark.ui.FakeApi;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CohortsViewTest extends ScreenTest {
  @Test
  void eachCohortSaysHowFarItIsAndHowItGoes() {
    open(new Cohorts.Page(List.of(Spring.cohort()), null));

    assertThat(texts(CohortCard.class).getFirst())
        .contains("Spring 2026", "Running", "19 January to 26 July", "Week 9 of 26")
        .contains("2 people, 20 places", "55 of 71 check-ins on time")
        .contains("1 at risk", "2 replies over target");
  }

  @Test
  void aCohortIsAnAddress() {
    open(new Cohorts.Page(List.of(Spring.cohort()), null));

    assertThat($view(RouterLink.class).single().getHref()).isEqualTo("acme/cohorts/c1");
  }

  @Test
  void aWeekWithoutANumberIsABreak() {
    open(new Cohorts.Page(List.of(Spring.cohort(CohortStatus.RUNNING, null)), null));

    assertThat(texts(CohortCard.class).getFirst()).contains("On a break");
  }

  @Test
  void theNextPageFollowsOnAClick() {
    open(new Cohorts.Page(List.of(Spring.cohort()), "after-c1"));

    test($view(Button.class).withText("Show more").single()).click();

    assertThat(api.calls(Cohorts.class, "list").getLast().arguments())
        .isEqualTo(Arrays.asList("after-c1", 24, null));
    assertThat($view(CohortCard.class).all()).hasSize(2);
  }

  @Test
  void theStatusIsPartOfTheAddress() {
    open(new Cohorts.Page(List.of(Spring.cohort()), "after-c1"));
    assertThat(ways()).containsEntry("All", true).containsEntry("Running", false);

    UI.getCurrent().navigate("acme/cohorts", QueryParameters.of("status", "running"));
    assertThat(ways()).containsEntry("All", false).containsEntry("Running", true);
    assertThat($view(CohortCard.class).all()).hasSize(1);
    test($view(Button.class).withText("Show more").single()).click();

    assertThat(api.calls(Cohorts.class, "list"))
        .extracting(FakeApi.Call::arguments)
        .endsWith(
            Arrays.asList(null, 24, CohortStatus.RUNNING),
            Arrays.asList("after-c1", 24, CohortStatus.RUNNING));
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("acme/cohorts?status=completed");
  }

  @Test
  void aStatusThatNobodyHasLeavesTheWayBack() {
    open(new Cohorts.Page(List.of(), null));

    UI.getCurrent().navigate("acme/cohorts", QueryParameters.of("status", "cancelled"));

    assertThat(textOf($view(Empty.class).single())).contains("None of these");
    assertThat(ways()).containsEntry("Cancelled", true);
  }

  private Map<String, Boolean> ways() {
    return $view(StatusFilter.class)
        .single()
        .getChildren()
        .collect(
            Collectors.toMap(
                way -> textOf(way), way -> way.getElement().hasAttribute("aria-current")));
  }

  @Test
  void whereThereIsNoCohortTheScreenSaysWhatBelongsThere() {
    open(new Cohorts.Page(List.of(), null));

    assertThat(textOf($view(Empty.class).single())).contains("No cohort yet");
  }

  @Test
  void itSpeaksGerman() {
    UI.getCurrent().setLocale(Language.GERMAN.locale());
    open(new Cohorts.Page(List.of(Spring.cohort()), null));

    assertThat(texts(CohortCard.class).getFirst())
        .contains("Läuft", "19. Januar bis 26. Juli", "Woche 9 von 26", "1 gefährdet");
  }

  private void open(Cohorts.Page page) {
    signIn(Role.OWNER);
    api.answer(Cohorts.class, "list", asked -> page);
    navigate("acme/cohorts", CohortsView.class);
  }
}
