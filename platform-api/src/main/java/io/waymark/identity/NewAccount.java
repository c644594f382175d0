package io.waymark.identity;

import java.time.ZoneId;

/**
 * A person who will be able to sign in.
 *
 * @param email any spelling; stored in one
 * @param zone where the person lives
 */
public record NewAccount(String email, String password, ZoneId zone) {}
