package io.waymark.tenancy;

/**
 * Somebody's access to the tenant in scope has ended; heard in the transaction in which it does.
 */
public record MemberLeft(long membershipId) {}
