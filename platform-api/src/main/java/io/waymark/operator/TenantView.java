package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.TenantKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the operator knows it: how large and how busy, and nothing of what is in it.
 *
 * @param slug its name in addresses
 * @param members who may sign in now
 * @param lastActiveAt when somebody last signed in or went on; absent when nobody ever did
 */
@Serdeable
record TenantView(
    String slug,
    String name,
    TenantKind kind,
    boolean suspended,
    long members,
    @Nullable Instant lastActiveAt,
    Instant createdAt) {}
