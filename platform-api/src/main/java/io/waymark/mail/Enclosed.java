package io.waymark.mail;

/**
 * A part of a letter beside its words, which says the same to a program.
 *
 * @param contentType with its parameters, such as {@code text/calendar; method=REQUEST}
 * @param content text; sent as UTF-8
 */
public record Enclosed(String contentType, String content) {}
