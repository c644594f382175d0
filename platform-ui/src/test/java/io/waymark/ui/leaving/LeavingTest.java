package io.waymark.ui.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.Leaving;
import io.waymark.ui.parts.Empty;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingTest extends ScreenTest {
  private static final Leaving.Written WRITTEN =
      new Leaving.Written(
          "Spring",
          3,
          NOW,
          4,
          "won by a whisker",
          null,
          "why?",
          List.of(new Leaving.Promised(0, "tame the otter", "KEPT", null)),
          List.of(new Leaving.Answer("Mara", "well done", NOW)));

  @BeforeEach
  void somebodyWhoIsNotSignedIn() {
    signIns().signOut();
  }

  @Test
  void itShowsWhatOneWroteAndWasAnswered() {
    answer(List.of(WRITTEN));

    open();

    assertThat(texts(H1.class)).containsExactly("What is yours");
    assertThat(texts(Article.class).getFirst())
        .contains(
            "won by a whisker", "why?", "tame the otter (kept)", "Mara answered", "well done");
    assertThat(api.calls(Leaving.class, "read").getFirst().arguments())
        .containsExactly(new Leaving.Token("tok.1"));
  }

  @Test
  void whoWroteNothingIsToldSo() {
    answer(List.of());

    open();

    assertThat($(Empty.class).all()).hasSize(1);
  }

  @Test
  void itIsTakenAway() {
    answer(List.of());
    var waiting =
        new Export("X", Export.Status.WAITING, 0, 0, NOW, null, NOW.plus(Duration.ofHours(72)));
    api.answer(Leaving.class, "start", asked -> waiting);
    open();

    test($(Button.class).withText("Collect the data").single()).click();

    assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Being collected: 0 %"));
  }

  @Test
  void aLinkThatOpensNothingSaysWhy() {
    api.answer(
        Leaving.class,
        "read",
        asked -> {
          throw ApiProblem.of(422, "leaving.closed");
        });

    open();

    assertThat(texts(H1.class)).containsExactly("This page is closed");
  }

  private void open() {
    navigate("leaving/tok.1", LeavingView.class);
  }

  private void answer(List<Leaving.Written> checkIns) {
    var page =
        new Leaving.Page("Acme", "Priya Raman", NOW, NOW.plus(Duration.ofDays(90)), checkIns, null);
    api.answer(Leaving.class, "read", asked -> page);
  }
}
