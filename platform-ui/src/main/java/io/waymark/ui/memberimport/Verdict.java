package io.waymark.ui.memberimport;

import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.MemberImports.Result;
import io.waymark.ui.text.Words;

/** What a dry run comes to, in a sentence. */
final class Verdict extends Paragraph {
  Verdict(Words words, Result read) {
    super(sentence(words, read));
    getElement().setAttribute("role", "status");
  }

  private static String sentence(Words words, Result read) {
    if (read.refused() > 0) {
      return words.count("import.refused", read.refused());
    }
    return read.invited() == 0 ? words.of("import.nobody") : words.of("import.ready");
  }
}
