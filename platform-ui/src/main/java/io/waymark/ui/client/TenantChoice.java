package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;

/** A tenant that the person may sign in to. */
@Serdeable
public record TenantChoice(String slug, String name, TenantKind kind) {}
