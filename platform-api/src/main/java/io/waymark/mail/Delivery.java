package io.waymark.mail;

import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to deliver one letter. */
@Singleton
class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int LONGEST_ERROR = 300;

  private final LetterRepository letters;
  private final Envelopes envelopes;
  private final Post post;
  private final Clock clock;

  Delivery(LetterRepository letters, Envelopes envelopes, Post post, Clock clock) {
    this.letters = letters;
    this.envelopes = envelopes;
    this.post = post;
    this.clock = clock;
  }

  /**
   * @return when to try again; empty when there is nothing left to do
   */
  Optional<Instant> attempt(LetterTask task) {
    return Tenants.in(task.tenantId(), () -> attempt(task.letterId()));
  }

  private Optional<Instant> attempt(long letterId) {
    return letters
        .findById(letterId)
        .filter(letter -> letter.status() == LetterStatus.WAITING)
        .flatMap(this::deliver);
  }

  private Optional<Instant> deliver(PostedLetter letter) {
    try {
      post.send(envelopes.around(letter));
      letters.update(letter.sent(clock.instant()));
      return Optional.empty();
    } catch (MessagingException e) {
      return failed(letter, e);
    }
  }

  /** The log names the letter and never its reader: servers like to repeat the address. */
  private Optional<Instant> failed(PostedLetter letter, MessagingException e) {
    var now = clock.instant();
    var next =
        Refusals.isFinal(e)
            ? Optional.<Instant>empty()
            : Retries.waitAfter(letter.attempts() + 1).map(now::plus);
    var error = Refusals.said(e, LONGEST_ERROR);
    letters.update(next.isPresent() ? letter.failed(error) : letter.givenUp(error, now));
    LOG.warn(
        "Letter {} was not taken ({}): {}",
        letter.id(),
        e.getClass().getSimpleName(),
        next.isPresent() ? "it will be tried again" : "it is given up");
    return next;
  }
}
