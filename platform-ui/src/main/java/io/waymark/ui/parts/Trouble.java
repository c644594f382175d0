package io.waymark.ui.parts;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.text.Words;

/** Why something did not work, in words for any screen that has none of its own. */
public final class Trouble {
  private Trouble() {}

  /**
   * One sentence, of the part's own words where it has some.
   *
   * @param part whose words begin with {@code <part>.problem.}
   */
  public static String say(Words words, String part, ApiProblem problem) {
    String own = part + ".problem." + problem.code();
    return words.has(own) ? words.of(own) : say(words, problem);
  }

  /** One sentence. */
  public static String say(Words words, ApiProblem problem) {
    String known = "trouble." + problem.code();
    if (words.has(known)) {
      return words.of(known);
    }
    return words.of(problem.status() == 429 ? "trouble.busy" : "trouble.short");
  }
}
