package io.waymark.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Stats;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CohortViewTest extends ScreenTest {
  @Test
  void theFiguresComeWithTheirBase() {
    open(List.of(Spring.person("Jana", "oox", Spring.missed()), Spring.person("Yuki", "ooo")));

    assertThat(textOf($view(Stats.class).single()))
        .contains("9 of 26", "week, with 1 break ahead")
        .contains("77 % 55 of 71", "1 of 2", "people at risk", "1.2 working days");
  }

  @Test
  void everyCellHasAWordAndTheColumnsHaveWeeks() {
    open(List.of(Spring.person("Priya Raman", "oolxaooon")));

    Element table = table();
    assertThat(table.select("thead th").eachText())
        .startsWith("1 person", "Week 1")
        .contains("Break ‖")
        .endsWith("Where it stands");
    assertThat(table.select("tbody td[data-state] .wm-hidden").eachText())
        .startsWith("on time", "on time", "late", "missed", "absent", "on time");
    assertThat(table.select("th.wm-current").attr("title")).isEqualTo("16 to 22 March");
    assertThat(table.select("tbody th[scope=row]").text()).contains("Priya Raman");
  }

  @Test
  void weeksBeforeALateJoinersEntryStayEmpty() {
    open(List.of(Spring.person("Diego", "...oooooo")));

    assertThat(table().select("tbody td").subList(0, 3))
        .allSatisfy(cell -> assertThat(cell.text()).isEmpty());
  }

  @Test
  void reasonsComeBeforeWaitingAndWaitingIsTheMentors() {
    var waiting =
        new Cohorts.WaitingOn("Mara Lindqvist", Instant.parse("2026-03-17T09:00:00Z"), true);
    open(
        List.of(
            Spring.person("Tim", "oxoxo", waiting, Spring.overdue("Process learned", 34)),
            Spring.person("Samuel", "ooooo", waiting)));

    List<String> standing = table().select("td.wm-text").eachText();
    assertThat(standing)
        .containsExactly(
            "“Process learned” is 34 days over", "With Mara Lindqvist since Tuesday, over target");
    assertThat(table().select("td.wm-text .wm-mark").eachAttr("data-state"))
        .containsExactly("risk", "waiting");
  }

  @Test
  void aNameIsNeverMarkup() {
    open(List.of(Spring.person("<img src=x onerror=alert(1)>", "ooo")));

    assertThat(table().select("img")).isEmpty();
    assertThat(table().select("tbody th").text()).contains("<img src=x");
  }

  @Test
  void theWeeksToComeShowOnAClick() {
    open(List.of(Spring.person("Priya", "oooooooon")));
    assertThat(table().select("thead th")).hasSize(2 + 12);

    test($view(Button.class).withText("Show all 27 weeks").single()).click();

    assertThat(table().select("thead th")).hasSize(2 + 27);
  }

  @Test
  void aCrowdGoesIntoAGrid() {
    open(Collections.nCopies(201, Spring.person("Priya", "ooo")));

    assertThat(test($view(CrowdGrid.class).single()).size()).isEqualTo(201);
  }

  @Test
  void theFunnelHasATable() {
    open(List.of(Spring.person("Priya", "ooo")));

    test($view(Button.class).withText("As a table").single()).click();

    assertThat(textOf($view(NativeTable.class).single()).replaceAll("\\s+", " "))
        .contains("Process learned", "14");
  }

  @Test
  void feedbackOverTargetNamesTheMentorFirst() {
    open(List.of(Spring.person("Priya", "ooo")));

    assertThat(textOf($view(OverdueFeedback.class).single()))
        .contains("Mara Lindqvist · check-in of Lea Fischer, week 8", "1 day over");
  }

  @Test
  void anEmptyCohortSaysWhatBelongsThere() {
    open(List.of());

    assertThat($view(Empty.class).exists()).isTrue();
  }

  @Test
  void aCohortThatIsNotThereIsAKindPage() {
    signIn(Role.ADMIN);
    api.answer(
        Cohorts.class,
        "grid",
        asked -> {
          throw ApiProblem.of(404, "cohort.not_found");
        });

    navigate("acme/cohorts/other", com.vaadin.flow.component.html.Main.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Nothing is here");
  }

  private void open(List<Cohorts.Person> people) {
    signIn(Role.ADMIN);
    api.answer(Cohorts.class, "grid", asked -> Spring.grid(people));
    navigate("acme/cohorts/c1", CohortView.class);
  }

  private Element table() {
    return Jsoup.parse(
        "<table>"
            + $view(Html.class).withClassName("wm-weeks").single().getInnerHtml()
            + "</table>");
  }
}
