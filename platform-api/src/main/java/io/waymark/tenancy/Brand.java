package io.waymark.tenancy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation shows itself; what is absent is Waymark's own.
 *
 * @param accentLight colour of buttons and links in the light theme, such as {@code #0a6758}
 * @param accentDark the same in the dark theme; there whenever the other is
 * @param logoChangedAt absent where there is no logo
 * @param language in which it writes to those who chose none: {@code en} or {@code de}
 */
@Serdeable
public record Brand(
    @Nullable String accentLight,
    @Nullable String accentDark,
    @Nullable Instant logoChangedAt,
    String language) {}
