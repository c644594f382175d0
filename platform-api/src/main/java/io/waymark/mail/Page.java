package io.waymark.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter as it is read.
 *
 * @param declineUrl where a POST ends further letters of its kind; null where nothing does
 */
record Page(
    String language, String subject, String text, String html, @Nullable String declineUrl) {}
