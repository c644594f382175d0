package io.waymark.nudge;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.mail.Letter;
import io.waymark.mail.Wording;
import io.waymark.risk.RiskView;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who would get what, by name. */
@Serdeable
record NudgesView(List<NudgeView> items) {
  /**
   * @param reasons what they would be reminded of as a participant
   * @param waiting how many check-ins wait for their answer past the target
   * @param subject of the letter, in their language
   * @param text of the letter, in their language
   * @param nudgedAt when they last were, in this cohort
   * @param nudgeable false while they are left in peace after the last one
   */
  @Serdeable
  record NudgeView(
      Id membershipId,
      String name,
      List<RiskView> reasons,
      int waiting,
      String subject,
      String text,
      @Nullable Instant nudgedAt,
      boolean nudgeable) {}

  static NudgeView of(Reminder reminder, Letter letter, Instant now, Locale language) {
    Addressee to = reminder.to();
    Wording wording = Wording.of(letter);
    return new NudgeView(
        new Id(to.membershipId()),
        to.name(),
        reminder.concern().reasons().stream().map(risk -> RiskView.of(risk, language)).toList(),
        reminder.concern().waiting(),
        wording.subject(),
        wording.text(),
        to.nudgedAt(),
        !to.isInPeace(now));
  }
}
