package io.waymark.frameworkdraft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * From what a draft begins: a published version, the shipped framework, or, without either, an
 * empty outline.
 *
 * @param fromVersionId without a slug, the draft becomes the next version of the same framework;
 *     with one, another
 * @param shipped slug of a framework that ships with Waymark
 * @param slug of the framework; needed for an empty outline
 * @param name of the framework; only for an empty outline
 */
@Serdeable
public record BeginFrameworkDraft(
    @Nullable Id fromVersionId,
    @Nullable @Pattern(regexp = "engineer-junior-mid") String shipped,
    @Nullable @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String slug,
    @Nullable @Size(max = 120) String name) {}
