package io.waymark.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.KeptLetters;
import io.waymark.ui.client.KeptLetters.Letter;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.signin.SignInView;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest extends ScreenTest {
  @Test
  void aLetterIsShownWithALinkToFollow() {
    kept(
        new Letter(
            "noa@acme.example",
            "An invitation to Waymark",
            NOW.minusSeconds(120),
            "Hello <b>Noa</b>,\n\ncome.\n\nhttp://localhost:8080/join/A.B.1.c_d-e\n\n-- \nBye"));

    navigate("demo/mail", LettersView.class);

    assertThat(texts(H2.class)).containsExactly("An invitation to Waymark");
    assertThat(textOf($view(LetterText.class).single()))
        .startsWith("Hello <b>Noa</b>,")
        .endsWith("Bye");
    assertThat($view(LetterText.class).single().getChildren())
        .filteredOn(Anchor.class::isInstance)
        .extracting(link -> ((Anchor) link).getHref())
        .containsExactly("http://localhost:8080/join/A.B.1.c_d-e");
  }

  @Test
  void beforeTheFirstLetterTheScreenSaysHowThereWillBeOne() {
    kept();

    navigate("demo/mail", LettersView.class);

    assertThat(texts(Empty.class)).singleElement().asString().contains("Invite somebody");
  }

  @Test
  void onlyADemoLeadsThere() {
    navigate("sign-in", SignInView.class);
    assertThat($(LettersLink.class).exists()).isFalse();

    kept();
    navigate("demo/mail", LettersView.class);
    navigate("sign-in", SignInView.class);
    assertThat(textOf($(LettersLink.class).single())).startsWith("See what mail");
  }

  private void kept(Letter... letters) {
    api.answer(KeptLetters.class, "list", asked -> new KeptLetters.Kept(true, List.of(letters)));
  }
}
