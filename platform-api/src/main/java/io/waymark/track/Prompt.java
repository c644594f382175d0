package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;

/** A question of the check-in, and the line of help that stands under it. */
@Serdeable
public record Prompt(Text label, Text hint) {

  public Prompt {
    DocumentRules.name("label", label);
    DocumentRules.atMost("hint", hint.length(), 240);
  }
}
