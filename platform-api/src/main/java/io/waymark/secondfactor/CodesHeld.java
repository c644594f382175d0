package io.waymark.secondfactor;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an account has of codes: an app since a moment, or none, and so many for recovery. */
@Introspected
record CodesHeld(@Nullable Instant totpSince, int recoveryCodesLeft) {}
