package io.waymark.secondfactor;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param totpSince when the authenticator app was added; absent without one
 * @param recoveryCodesLeft of ten
 * @param required whether this organisation lets nobody in without a second factor
 */
@Serdeable
record SecondFactorView(@Nullable Instant totpSince, int recoveryCodesLeft, boolean required) {}
