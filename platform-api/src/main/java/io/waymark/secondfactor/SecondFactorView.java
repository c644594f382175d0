package io.waymark.secondfactor;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.identity.FactorKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param factors the kinds that are set up; none when the password alone opens the account
 * @param totpSince when the authenticator app was added; absent without one
 * @param recoveryCodesLeft of ten
 * @param required whether this organisation lets nobody in without a second factor
 */
@Serdeable
record SecondFactorView(
    List<FactorKind> factors,
    @Nullable Instant totpSince,
    int recoveryCodesLeft,
    boolean required) {}
