package io.waymark.identity;

/** An account has no second factor any more: its password opens it again. */
public record LastFactorRemoved(long accountId) {}
