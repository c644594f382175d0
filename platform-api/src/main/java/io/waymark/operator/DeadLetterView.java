package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.mail.DeadLetter;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was given up.
 *
 * @param slug of the organisation that sent it; {@code installation} for letters about accounts
 * @param template which letter it is: {@code invitation}
 * @param address with one letter before the at sign
 * @param lastError what the mail server said, without addresses
 */
@Serdeable
record DeadLetterView(
    Id letterId,
    String slug,
    String template,
    String address,
    @Nullable String lastError,
    Instant givenUpAt) {

  static DeadLetterView of(DeadLetter letter) {
    return new DeadLetterView(
        new Id(letter.letterId()),
        letter.slug(),
        letter.template(),
        letter.address(),
        letter.lastError(),
        letter.givenUpAt());
  }
}
