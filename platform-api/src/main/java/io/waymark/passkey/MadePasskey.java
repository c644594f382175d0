package io.waymark.passkey;

/**
 * What an authenticator made, verified.
 *
 * @param challenge that it answered
 */
record MadePasskey(
    byte[] challenge,
    byte[] credentialId,
    byte[] credentialData,
    long signCount,
    boolean backupEligible) {}
