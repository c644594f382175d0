package io.waymark.tenancy;

/**
 * Somebody has become a member of the tenant in scope, or is one again; heard in the transaction in
 * which they do.
 */
public record MemberJoined(long membershipId, long accountId) {}
