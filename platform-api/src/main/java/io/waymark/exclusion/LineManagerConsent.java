package io.waymark.exclusion;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param agreed whether this line manager may become one's mentor
 */
@Serdeable
record LineManagerConsent(boolean agreed) {}
