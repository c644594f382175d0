package io.waymark.ui.mail;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a letter, with its links to follow. */
final class LetterText extends Div {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  LetterText(String text) {
    addClassName("wm-letter-text");
    Matcher links = LINK.matcher(text);
    int from = 0;
    while (links.find()) {
      add(new Text(text.substring(from, links.start())));
      Anchor link = new Anchor(links.group(), links.group());
      link.setRouterIgnore(true);
      add(link);
      from = links.end();
    }
    add(new Text(text.substring(from).stripTrailing()));
  }
}
