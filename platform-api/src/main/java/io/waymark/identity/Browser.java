package io.waymark.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from, as coarsely as a person needs to recognise it.
 *
 * @param address of the network
 * @param program such as Firefox; null when nobody can tell
 * @param platform such as Linux; null when nobody can tell
 */
public record Browser(String address, @Nullable String program, @Nullable String platform) {}
