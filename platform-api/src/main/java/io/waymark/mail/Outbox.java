package io.waymark.mail;

import static java.util.stream.Gatherers.windowFixed;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.schedule.Schedules;
import io.waymark.shared.id.Ids;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/**
 * Takes letters in the transaction of what they tell of: both are written, or neither. Each is
 * delivered at least once, and always under the same Message-ID.
 */
@Singleton
public class Outbox {
  /** A statement takes so many parameters and no more. */
  private static final int PART = 1_000;

  private final LetterRepository letters;
  private final Schedules schedules;
  private final Tenants tenants;
  private final Ids ids;
  private final Clock clock;

  Outbox(LetterRepository letters, Schedules schedules, Tenants tenants, Ids ids, Clock clock) {
    this.letters = letters;
    this.schedules = schedules;
    this.tenants = tenants;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes the letter for the tenant in scope; does nothing when this address has been told of this
   * event before.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(TxType.MANDATORY)
  public void post(Letter letter) {
    if (letters.existsByEventAndAddress(letter.event(), letter.address())) {
      return;
    }
    var now = clock.instant();
    var posted = letters.save(PostedLetter.of(letter, ids.next(), now));
    schedules.at(now, LetterTask.instance(tenants.currentId(), posted.id()));
  }

  /**
   * Writes many letters at once, of events that nobody was told of yet.
   *
   * @throws jakarta.transaction.TransactionalException outside a transaction
   */
  @Transactional(TxType.MANDATORY)
  public void postAll(List<Letter> fresh) {
    var now = clock.instant();
    var posted = fresh.stream().map(letter -> PostedLetter.of(letter, ids.next(), now)).toList();
    posted.stream().gather(windowFixed(PART)).forEach(letters::saveAll);
    schedules.at(
        now,
        posted.stream()
            .<TaskInstance<?>>map(letter -> LetterTask.instance(tenants.currentId(), letter.id()))
            .toList());
  }
}
