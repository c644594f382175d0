package io.waymark.cohortchange;

import io.waymark.cohort.Cohort;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.tenancy.Actor;
import io.waymark.whatif.Preview;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a change and keeps it, with the letters about it. */
@Singleton
class ChangeRecords {
  private final CohortChangeRepository changes;
  private final Applying applying;
  private final ChangeLetters letters;
  private final Ids ids;
  private final Clock clock;

  ChangeRecords(
      CohortChangeRepository changes,
      Applying applying,
      ChangeLetters letters,
      Ids ids,
      Clock clock) {
    this.changes = changes;
    this.applying = applying;
    this.letters = letters;
    this.ids = ids;
    this.clock = clock;
  }

  /** A change to make. */
  record Order(Actor actor, Cohort cohort, Preview preview, @Nullable Long revertsId) {}

  /** Answers the change's id. */
  long make(Order order, Locale language) {
    Preview preview = order.preview();
    Applying.Made made = applying.make(order.cohort(), preview);
    CohortChange change =
        new CohortChange(
            ids.next(),
            null,
            order.cohort().id(),
            made.kind(),
            made.from(),
            made.to(),
            made.reason(),
            preview.people().size(),
            preview.dates(),
            order.actor().membershipId(),
            clock.instant(),
            order.revertsId());
    DuplicateKey.becomes(
        () -> new Conflict("cohort_change.reverted", "This change was taken back already."),
        () -> changes.save(change));
    letters.tell(change, order.cohort(), preview, language);
    return change.id();
  }
}
