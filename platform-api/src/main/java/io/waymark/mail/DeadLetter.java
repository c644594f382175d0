package io.waymark.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was given up, for whoever runs the installation: nothing of what it says, and of
 * its reader no more than the server they are at.
 *
 * @param slug of the organisation that sent it
 * @param address with one letter before the at sign
 * @param lastError what the mail server said, without addresses
 */
public record DeadLetter(
    long letterId,
    String slug,
    String template,
    String address,
    @Nullable String lastError,
    Instant givenUpAt) {}
