package io.waymark.ui.mail;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.KeptLetters;
import io.waymark.ui.text.Words;

/** The way to the letters of a demo; empty where letters are really sent. */
public final class LettersLink extends Div {
  public LettersLink(Words words, KeptLetters letters) {
    addClassName("wm-sign-foot");
    boolean kept = areKept(letters);
    setVisible(kept);
    if (kept) {
      Anchor way = new Anchor(LettersView.PATH, words.of("letter.link"));
      add(way);
    }
  }

  /** Nobody is kept from signing in for want of this. */
  private static boolean areKept(KeptLetters letters) {
    try {
      return letters.list().kept();
    } catch (ApiProblem leftOut) {
      return false;
    }
  }
}
