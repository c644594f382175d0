package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param slug of the organisation
 * @param programKey the program's slug
 * @param cohortId one that the program's page names
 * @param language {@code en} or {@code de}: of letters
 * @param answers to the page's questions, in their order; an empty one says nothing
 */
@Serdeable
public record Apply(
    @NotBlank @Size(max = 60) String slug,
    @NotBlank @Size(max = 60) String programKey,
    @NotNull Id cohortId,
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank @Size(max = 120) String name,
    @NotNull @Pattern(regexp = "en|de") String language,
    @NotNull @Size(max = 5) List<@NotNull @Size(max = 2000) String> answers) {}
