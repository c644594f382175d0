package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;

/**
 * What a milestone wants to see.
 *
 * @param count how many of the kind, one to ten
 */
@Serdeable
public record RequiredEvidence(EvidenceKind kind, int count, Text what) {

  public RequiredEvidence {
    DocumentRules.within("count", count, 1, 10);
  }
}
