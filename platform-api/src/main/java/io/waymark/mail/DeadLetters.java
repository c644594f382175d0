package io.waymark.mail;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.schedule.Schedules;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Letters that were given up after the last attempt, and a further attempt at one of them. */
@Singleton
public class DeadLetters {
  private final DeadLetterReads reads;
  private final LetterRepository letters;
  private final Schedules schedules;
  private final Audit audit;
  private final Clock clock;

  DeadLetters(
      DeadLetterReads reads,
      LetterRepository letters,
      Schedules schedules,
      Audit audit,
      Clock clock) {
    this.reads = reads;
    this.letters = letters;
    this.schedules = schedules;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Of all tenants, newest first.
   *
   * @param before a letter's id, exclusive
   */
  public List<DeadLetter> list(long before, int size) {
    return reads.page(before, size).stream().map(DeadLetterRow::letter).toList();
  }

  /**
   * Delivers a letter of the tenant as if it were new; the installation's audit says who wanted it.
   *
   * @throws NotFound when the tenant has no such letter, or it was not given up
   */
  @Transactional
  public void tryAgain(long tenantId, long letterId) {
    Tenants.within(tenantId, () -> wake(tenantId, letterId));
    Tenants.within(
        Tenants.INSTALLATION,
        () -> audit.record("letter.tried_again", new Subject("letter", letterId), Map.of()));
  }

  private void wake(long tenantId, long letterId) {
    var dead =
        letters
            .findById(letterId)
            .filter(letter -> letter.status() == LetterStatus.DEAD)
            .orElseThrow(NotFound::new);
    letters.update(dead.postedAgain());
    schedules.at(clock.instant(), LetterTask.instance(tenantId, letterId));
  }
}
