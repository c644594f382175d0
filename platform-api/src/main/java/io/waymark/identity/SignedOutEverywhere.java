package io.waymark.identity;

/**
 * A person has ended all of their sign-ins, or all but the one that asks: whatever else acts in
 * their name is to end as well. Heard in the transaction in which they do.
 */
public record SignedOutEverywhere(long accountId) {}
