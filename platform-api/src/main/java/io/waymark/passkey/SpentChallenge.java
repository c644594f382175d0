package io.waymark.passkey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Global: a challenge that was answered, by its MAC. */
@MappedEntity("spent_challenge")
record SpentChallenge(@Id byte[] challenge, Instant expiresAt) {}
