package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param file the CSV file's bytes in base64: UTF-8, with a first line that names the columns
 *     {@code email}, {@code name}, and if wanted {@code title}, {@code language}; commas or
 *     semicolons between
 * @param apply false only tells what would happen
 */
@Serdeable
record ImportPeople(@NotBlank @Size(max = 1_900_000) String file, boolean apply) {}
