package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.TenantKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the operator knows it: how large and how busy, and nothing of what is in it.
 *
 * @param slug its name in addresses
 * @param erasesAt when it will be erased, or has begun to be; absent when it stays
 * @param members who may sign in now
 * @param bytes of storage, as last measured; absent before the first time
 * @param lastActiveAt when somebody last signed in or went on; absent when nobody ever did
 */
@Serdeable
record TenantView(
    String slug,
    String name,
    TenantKind kind,
    boolean suspended,
    @Nullable Instant erasesAt,
    long members,
    @Nullable Long bytes,
    Limits limits,
    @Nullable Instant lastActiveAt,
    Instant createdAt) {}
