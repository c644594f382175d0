package io.waymark.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.History;
import io.waymark.ui.Priya;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.announcement.News;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.WeekState;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Stats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueTest extends ScreenTest {
  private final List<Queue.Item> waiting = new ArrayList<>();

  @Test
  void theOldestIsOpenWithAllThatWasWritten() {
    open(item("Lea Fischer", 76, 28), item("Samuel Koch", 25, -23));

    assertThat(textOf($view(OpenItem.class).single()))
        .contains("Lea Fischer, check-in for week 9", "Oldest first: 1 of 2")
        .contains("1 day over target")
        .contains("Carried: Walk Lea through the queue module · third time: “Lea was out”")
        .contains("Do you see what I miss?")
        .contains("Confidence 4 of 5, after 5 and 3 · Blocker: none named");
    assertThat(textOf($view(Stats.class).single())).contains("waiting2", "over target1");
    assertThat(textOf($view(Then.class).single())).contains("Samuel Koch", "1 d 1 h");
  }

  @Test
  void newsOfTheirCohortsStandsBesideWhateverIsOpen() {
    var news =
        new Announcements.Announcement(
            "N1", "Spring 2026", "Ada", "On Thursday", "Long. ".repeat(80), false, 12, NOW);
    api.answer(Announcements.class, "own", asked -> new Announcements.All(List.of(news)));
    open(item("Lea Fischer", 76, 28), item("Samuel Koch", 25, -23));

    press("Skip for now");

    assertThat(api.calls(Announcements.class, "own")).hasSize(1);
    assertThat($view(Fold.class).single().getSummaryText()).isEqualTo("Read it");
    assertThat(textOf($view(News.class).single())).contains("On Thursday");
  }

  @Test
  void theAddressOpensACertainOne() {
    open(item("Lea Fischer", 76, 28), item("Samuel Koch", 25, -23));

    UI.getCurrent().navigate("acme/queue", QueryParameters.of("open", "Samuel Koch"));

    assertThat(textOf($view(OpenItem.class).single())).contains("Samuel Koch, check-in");
    assertThat($view(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("acme/queue?open=Lea Fischer");
  }

  @Test
  void sendingOpensTheNextAndCountsDown() {
    open(item("Lea Fischer", 76, 28), item("Samuel Koch", 25, -23));
    api.answer(
        Queue.class,
        "reply",
        asked -> {
          waiting.removeFirst();
          return HttpResponse.ok(Priya.reply(true));
        });

    test(answer()).setValue(" Bring your pick. ");
    press("Send and open the next");

    assertThat(api.calls(Queue.class, "reply").getFirst().arguments())
        .containsExactly("Lea Fischer", null, new Queue.Words("Bring your pick."));
    assertThat(textOf($view(OpenItem.class).single())).contains("Samuel Koch, check-in");
    assertThat(textOf($view(Then.class).single())).contains("the last one that waits");
    assertThat(textOf($(SideNavItem.class).first())).contains("1");
  }

  @Test
  void theLastAnswerLeavesAnEmptyQueue() {
    open(item("Lea Fischer", 76, 28));
    api.answer(
        Queue.class,
        "reply",
        asked -> {
          waiting.clear();
          return HttpResponse.ok(Priya.reply(true));
        });

    test(answer()).setValue("Good.");
    press("Send and open the next");

    assertThat(textOf($view(Empty.class).single()))
        .contains("Nothing waits for you", "See how your mentees stand");
  }

  @Test
  void milestonesThatWaitStandBesideAndLeadToWhereTheyAreDecided() {
    api.answer(Submissions.class, "awaited", asked -> awaited());
    open(item("Lea Fischer", 76, 28));

    assertThat(textOf($view(Decisions.class).single()))
        .contains("Milestones to decide", "Priya Raman: Plan reviewed", "handed in yesterday");
    assertThat($view(Anchor.class).withTextContaining("Plan reviewed").single().getHref())
        .isEqualTo("acme/enrolments/E1/track?milestone=plan");
  }

  @Test
  void withoutCheckInsTheMilestonesAreWhatWaits() {
    api.answer(Submissions.class, "awaited", asked -> awaited());
    open();

    assertThat($view(Empty.class).exists()).isFalse();
    assertThat($view(Decisions.class).exists()).isTrue();
  }

  private static Submissions.Awaited awaited() {
    return new Submissions.Awaited(
        List.of(
            new Submissions.Item(
                "E1", "Priya Raman", "plan", "Plan reviewed", NOW.minus(Duration.ofHours(26)))));
  }

  @Test
  void anAnswerIsKeptByItselfAndThereAgain() {
    open(item("Lea Fischer", 76, 28));
    assertThat(answer().getValue()).isEqualTo("Bring");

    test(answer()).setValue("Bring Daniel your pick");

    assertThat(api.calls(Queue.class, "saveDraft").getFirst().arguments())
        .containsExactly("Lea Fischer", new Queue.Words("Bring Daniel your pick"));
    assertThat(textOf($view(OpenItem.class).single())).contains("Draft saved at 11:00");
  }

  @Test
  void anEmptyAnswerIsNotSent() {
    open(item("Lea Fischer", 76, 28));

    test(answer()).setValue("  ");
    press("Send and open the next");

    assertThat(answer().isInvalid()).isTrue();
    assertThat(api.calls(Queue.class, "reply")).isEmpty();
  }

  @Test
  void aRefusedAnswerStaysAsItIs() {
    open(item("Lea Fischer", 76, 28));
    api.answer(
        Queue.class,
        "reply",
        asked -> {
          throw ApiProblem.of(503, ApiProblem.UNREACHABLE);
        });

    test(answer()).setValue("Bring Daniel your pick");
    press("Send and open the next");

    assertThat(textOf($view(ProblemNote.class).single()))
        .contains("Nothing that you saved is lost");
    assertThat(answer().getValue()).isEqualTo("Bring Daniel your pick");
  }

  @Test
  void skippingPutsSomebodyAtTheEnd() {
    open(item("Lea Fischer", 76, 28), item("Samuel Koch", 25, -23), item("Amira Haddad", 2, -46));

    press("Skip for now");

    assertThat(textOf($view(OpenItem.class).single())).contains("Samuel Koch, check-in");
    assertThat(textOf($view(Then.class).single()))
        .containsSubsequence("Amira Haddad", "Lea Fischer");
  }

  @Test
  void whatWaitsBehindThePageIsReadOnDemand() {
    open(crowd(120));
    assertThat(textOf($view(OpenItem.class).single())).contains("Oldest first: 1 of 120");

    press("Show 70 more");
    press("Show 20 more");

    assertThat(textOf($view(Then.class).single())).contains("Person 120").doesNotContain("more");
    assertThat(textOf($view(OpenItem.class).single())).contains("Person 1, check-in");
  }

  @Test
  void anAnswerMakesRoomForTheNextOneBehindThePage() {
    open(crowd(51));
    assertThat(textOf($view(Then.class).single())).doesNotContain("Person 51");
    api.answer(
        Queue.class,
        "reply",
        asked -> {
          waiting.removeFirst();
          return HttpResponse.ok(Priya.reply(true));
        });

    test(answer()).setValue("Good.");
    press("Send and open the next");

    assertThat(textOf($view(OpenItem.class).single())).contains("Person 2, check-in");
    assertThat(textOf($view(Then.class).single())).contains("Person 51").doesNotContain("Show");
  }

  @Test
  void theAddressOpensSomebodyBehindThePage() {
    open(crowd(120));

    UI.getCurrent().navigate("acme/queue", QueryParameters.of("open", "Person 77"));

    assertThat(textOf($view(OpenItem.class).single()))
        .contains("Person 77, check-in", "Oldest first: 77 of 120");
  }

  private void open(Queue.Item... items) {
    waiting.addAll(Arrays.asList(items));
    signIn(Role.MENTOR);
    api.answer(Queue.class, "list", asked -> page((String) asked[0]));
    api.answer(Queue.class, "saveDraft", asked -> new Queue.Saved(clock.instant()));
    api.answer(CheckIns.class, "get", asked -> Priya.sent(0));
    api.answer(CheckIns.class, "history", asked -> History.of(4, 3, 5));
    navigate("acme/queue", QueueView.class);
  }

  /** As many as a page of the API holds, and the name of the last as the cursor of the next. */
  private Queue.Waiting page(@Nullable String after) {
    List<String> names = waiting.stream().map(Queue.Item::checkInId).toList();
    int from = after == null ? 0 : names.indexOf(after) + 1;
    int to = Math.min(from + Line.PAGE, waiting.size());
    return new Queue.Waiting(
        2,
        waiting.size(),
        (int) waiting.stream().filter(Queue.Item::overdue).count(),
        9,
        List.copyOf(waiting.subList(from, to)),
        to < waiting.size() ? names.get(to - 1) : null);
  }

  private static Queue.Item[] crowd(int people) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(n -> item("Person " + n, 100, 1))
        .toArray(Queue.Item[]::new);
  }

  private static Queue.Item item(String name, int hoursAgo, int hoursOver) {
    return new Queue.Item(
        name,
        "E-" + name,
        name,
        null,
        9,
        9,
        NOW.minus(Duration.ofHours(hoursAgo)),
        WeekState.ON_TIME,
        NOW.minus(Duration.ofHours(hoursOver)),
        hoursOver > 0,
        null,
        "Bring");
  }

  private TextArea answer() {
    return $view(TextArea.class).single();
  }

  private void press(String text) {
    test($view(Button.class).withText(text).single()).click();
  }
}
