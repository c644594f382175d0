package io.waymark.invitation;

import io.waymark.tenancy.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be invited.
 *
 * @param address in the one spelling
 * @param language of the letter
 */
public record Invitee(
    String address, String name, @Nullable String title, Set<Role> roles, Locale language) {}
