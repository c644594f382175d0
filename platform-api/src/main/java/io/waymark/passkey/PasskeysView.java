package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param items the oldest first
 */
@Serdeable
record PasskeysView(List<PasskeyView> items) {}
