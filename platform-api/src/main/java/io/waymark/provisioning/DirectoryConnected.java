package io.waymark.provisioning;

/**
 * A directory begins to keep the members of the tenant in scope; heard in the transaction in which
 * it does.
 */
public record DirectoryConnected(long tenantId) {}
