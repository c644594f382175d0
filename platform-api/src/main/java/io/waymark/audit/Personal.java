package io.waymark.audit;

import org.jspecify.annotations.Nullable;

/**
 * A value among an event's details that says something about a person: a name, an address, a text.
 * It is kept beside the event and can be erased without breaking the chain.
 *
 * @param accountId whose it is, so that it goes when they are erased; null while nobody has an
 *     account for it: then it goes with what the event is about
 * @param value at most 2,000 characters
 */
public record Personal(@Nullable Long accountId, String value) {}
