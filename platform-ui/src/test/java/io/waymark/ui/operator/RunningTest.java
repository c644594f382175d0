package io.waymark.ui.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import io.micronaut.http.HttpResponse;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Job;
import io.waymark.ui.client.Installation.Letter;
import io.waymark.ui.client.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningTest extends ScreenTest {
  private static final Letter LETTER =
      new Letter(
          "L", "acme", "invitation", "n…@acme.example", "550 nobody", NOW.minusSeconds(7200));

  @BeforeEach
  void stand() {
    signIn(Role.OPERATOR);
    dead(LETTER);
    jobs(
        new Job("outbox-sweep", NOW.plusSeconds(600), NOW.minusSeconds(60), null, 0, "node 7"),
        new Job("audit-chain", NOW.plusSeconds(10), null, NOW.minusSeconds(60), 3, null),
        new Job("invitation-expiry", NOW.plusSeconds(10), null, null, 0, null));
  }

  @Test
  void eachJobSaysHowItDoes() {
    open();

    assertThat(texts(JobRow.class).get(0))
        .contains("outbox-sweep", "Runs now on node 7", "Went well", "Next today at 11:10");
    assertThat(texts(JobRow.class).get(1)).contains("Failed 3 times in a row");
    assertThat(texts(JobRow.class).get(2)).contains("Not run yet");
  }

  @Test
  void oneLooksAgainWithoutLeaving() {
    open();
    int before = api.calls(Installation.class, "jobs").size();

    test($(Button.class).withText("Look again").single()).click();

    assertThat(api.calls(Installation.class, "jobs")).hasSize(before + 1);
    assertThat(told()).isEqualTo("This is how it is now.");
  }

  @Test
  void aDeadLetterIsTriedAgain() {
    api.answer(Installation.class, "tryAgain", asked -> HttpResponse.noContent());
    open();
    assertThat(texts(LetterRow.class).getFirst())
        .contains("invitation", "acme · n…@acme.example", "550 nobody");
    dead();

    test($(Button.class).withText("Try again").single()).click();

    assertThat(api.calls(Installation.class, "tryAgain").getLast().arguments())
        .containsExactly("L", new Installation.Attempt("acme"));
    assertThat(told()).isEqualTo("The letter is on its way again.");
    assertThat($view(LetterRow.class).exists()).isFalse();
  }

  @Test
  void aLetterThatSomebodyElseTriedMeanwhileIsSaid() {
    api.answer(
        Installation.class,
        "tryAgain",
        asked -> {
          throw ApiProblem.of(404, "not_found");
        });
    open();

    test($(Button.class).withText("Try again").single()).click();

    assertThat(told()).startsWith("Somebody else has tried");
  }

  private void dead(Letter... letters) {
    api.answer(
        Installation.class,
        "deadLetters",
        asked -> new Installation.Letters(List.of(letters), null));
  }

  private void jobs(Job... jobs) {
    api.answer(Installation.class, "jobs", asked -> new Installation.Jobs(List.of(jobs)));
  }

  private void open() {
    navigate("acme/running", RunningView.class);
  }

  private String told() {
    return textOf($view(Paragraph.class).withClassName("wm-told").single());
  }
}
