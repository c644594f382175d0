package io.waymark.tenanterasure;

import io.micronaut.core.annotation.Introspected;

@Introspected
record AccountRow(long id, String email) {}
