package io.waymark.mail;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A letter that was kept in place of being sent.
 *
 * @param text its words as plain text
 * @param html the same words as a page
 */
@Serdeable
record KeptLetter(String to, String subject, Instant sentAt, String text, String html) {}
