package io.waymark.tenancy;

/** Somebody may do something else in a tenant than before, or nobody may do anything. */
public record AccessChanged(long tenantId) {}
