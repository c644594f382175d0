package io.waymark.application;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is no member, as far as one knows.
 *
 * @param address in the one spelling
 * @param language of letters to them
 */
public record Applicant(String address, String name, @Nullable String title, Locale language) {}
