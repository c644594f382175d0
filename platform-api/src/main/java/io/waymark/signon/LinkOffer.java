package io.waymark.signon;

import java.time.Instant;

/**
 * That an issuer vouched for somebody whose address has an account: who proves to hold that account
 * may connect the two.
 */
record LinkOffer(
    long tenantId, long accountId, String issuer, String subject, String name, Instant expiresAt) {}
