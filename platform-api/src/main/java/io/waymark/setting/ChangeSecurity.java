package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param secondFactorRequired whether nobody gets in with a password alone
 */
@Serdeable
record ChangeSecurity(boolean secondFactorRequired) {}
