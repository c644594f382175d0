package io.waymark.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Global: a person's sign-in. Identity is the id; the address only reaches it. */
@MappedEntity("account")
record Account(
    @Id long id,
    String email,
    String passwordHash,
    String zone,
    int epoch,
    Instant createdAt,
    @Version @Nullable Long version) {}
