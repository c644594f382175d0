package io.waymark.audit;

/**
 * What an act was done to.
 *
 * @param kind the word for it in the API, at most 40 characters: {@code membership}, {@code cohort}
 */
public record Subject(String kind, long id) {}
