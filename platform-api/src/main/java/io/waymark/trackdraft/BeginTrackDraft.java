package io.waymark.trackdraft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * From what a draft begins: a published version, the shipped track, or, without either, an empty
 * outline.
 *
 * @param fromVersionId without a slug, the draft becomes the next version of the same track; with
 *     one, another track
 * @param shipped slug of a track that ships with Waymark
 * @param slug of the track; needed for an empty outline
 * @param name of the track; only for an empty outline
 */
@Serdeable
public record BeginTrackDraft(
    @Nullable Id fromVersionId,
    @Nullable @Pattern(regexp = "junior-to-mid") String shipped,
    @Nullable @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String slug,
    @Nullable @Size(max = 120) String name) {}
