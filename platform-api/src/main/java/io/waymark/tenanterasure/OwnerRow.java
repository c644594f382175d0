package io.waymark.tenanterasure;

import io.micronaut.core.annotation.Introspected;

@Introspected
record OwnerRow(String name, String email) {}
