package io.waymark.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import io.waymark.ui.client.ThisWeek.RoadMilestone;
import io.waymark.ui.client.ThisWeek.RoadWeek;
import io.waymark.ui.client.WeekKind;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadTest {
  private static final LocalDate START = LocalDate.parse("2026-03-02");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-19T10:00:00Z"), ZoneOffset.UTC);

  private final Words words = new Words(Locale.UK);
  private final Times times = new Times(words, ZoneOffset.UTC, CLOCK);

  @Test
  void everyWeekIsSpoken() {
    List<Element> weeks = road().getElement().getChildren().toList();

    assertThat(weeks.get(0).getTextRecursively()).isEqualTo("Week 1: on time. ");
    assertThat(weeks.get(1).getTextRecursively()).isEqualTo("Break, 9 to 15 March. ");
    assertThat(weeks.get(6).getTextRecursively())
        .startsWith("Week 6: to come. Milestone Plan reviewed, 17 April. ");
  }

  @Test
  void theBlazeStandsInThePresentWeek() {
    Element now = road().getElement().getChild(2);

    assertThat(now.getAttribute("aria-current")).isEqualTo("step");
    assertThat(now.getChild(0).getAttribute("data-state")).isEqualTo("now");
  }

  @Test
  void aMilestoneAheadHasItsShapeAndItsDay() {
    Element plan = road().getElement().getChild(6);

    assertThat(plan.getChild(0).getAttribute("data-kind")).isEqualTo("milestone");
    assertThat(plan.getTextRecursively()).endsWith("Plan reviewed17 Apr");
  }

  private Road road() {
    RoadMilestone plan = new RoadMilestone("plan", "Plan reviewed", LocalDate.parse("2026-04-17"));
    return new Road(
        words,
        times,
        List.of(
            week(0, 1, WeekState.ON_TIME, null),
            week(1, null, WeekState.NONE, null),
            week(2, 2, WeekState.OPEN, null),
            week(3, 3, WeekState.UPCOMING, null),
            week(4, 4, WeekState.UPCOMING, null),
            week(5, 5, WeekState.UPCOMING, null),
            week(6, 6, WeekState.UPCOMING, plan)));
  }

  private static RoadWeek week(
      int index, @Nullable Integer number, WeekState state, @Nullable RoadMilestone milestone) {
    LocalDate first = START.plusWeeks(index);
    WeekKind kind = number == null ? WeekKind.BREAK : WeekKind.WEEK;
    return new RoadWeek(number, first, first.plusDays(6), kind, state, milestone);
  }
}
