package io.waymark.shared.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer where, in the body (JSON pointer, RFC 6901): {@code /commitments/0/text}; the
 *     empty text is the whole body; a parameter of the address stands under its name
 * @param code {@code missing}, {@code unknown}, {@code type}, {@code format}, {@code too_long},
 *     {@code too_short}, {@code out_of_range}, {@code malformed} or {@code invalid}
 * @param detail one sentence for a person
 */
@Serdeable
public record FieldError(String pointer, String code, String detail) {}
