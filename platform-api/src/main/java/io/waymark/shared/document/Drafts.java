package io.waymark.shared.document;

import io.waymark.shared.etag.ETag;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.Checked;
import io.waymark.shared.text.DocumentYaml;
import io.waymark.shared.text.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of every draft of a document, whatever its kind. */
public final class Drafts {
  /** A draft with so many faults is told the first. */
  private static final int MOST_FAULTS = 100;

  private Drafts() {}

  /**
   * Lets only those change a draft who know its present version, and nobody once it is published.
   *
   * @throws Conflict {@code draft.published}
   */
  public static void requireOpen(
      @Nullable Long publishedVersionId, @Nullable Long version, @Nullable String ifMatch) {
    requireUnpublished(publishedVersionId);
    ETag.require(ifMatch, version == null ? 0 : version);
  }

  /**
   * @throws Conflict {@code draft.published}
   */
  public static void requireUnpublished(@Nullable Long publishedVersionId) {
    if (publishedVersionId != null) {
      throw new Conflict("draft.published", "This draft is published already.");
    }
  }

  /**
   * A draft may be unfinished, but it has no fields that nobody knows, and no text for a number.
   *
   * @param slug that it was begun under, and keeps
   * @throws Unprocessable {@code draft.shape} with the places, {@code draft.slug}
   */
  public static void requireShape(Map<String, ?> tree, String slug, List<Fault> faults) {
    List<Fault> ofShape = faults.stream().filter(Fault::isOfShape).toList();
    if (!ofShape.isEmpty()) {
      throw refusal("draft.shape", "This is no document of this kind.", ofShape);
    }
    if (!slug.equals(tree.get("slug"))) {
      throw new Unprocessable("draft.slug", "A draft keeps the short name it was begun under.");
    }
  }

  /**
   * @throws Unprocessable {@code draft.faults} with the places
   */
  public static <T> T requireWhole(Checked<T> checked) {
    T document = checked.document();
    if (document == null || !checked.faults().isEmpty()) {
      throw refusal("draft.faults", "Something in this draft is not right yet.", checked.faults());
    }
    return document;
  }

  /**
   * A file, as a draft may begin from it.
   *
   * @param slug to keep it under; null for the file's own
   * @throws Unprocessable {@code draft.file} with what makes it unreadable
   */
  public static Map<String, Object> file(String yaml, @Nullable String slug) {
    try {
      Map<String, Object> tree = new HashMap<>(DocumentYaml.tree(yaml));
      if (slug != null) {
        tree.put("slug", slug);
      }
      return tree;
    } catch (BrokenDocument e) {
      throw refusal("draft.file", "This file cannot be read.", List.of(e.fault()));
    }
  }

  /** The slug that a document names. */
  public static String slug(Map<String, ?> tree) {
    if (tree.get("slug") instanceof String slug && slug.matches("[a-z][a-z0-9-]{0,59}")) {
      return slug;
    }
    throw refusal(
        "draft.shape",
        "This document has no short name.",
        List.of(
            new Fault("/slug", "key", "is not made of letters, digits and hyphens", List.of(""))));
  }

  private static Unprocessable refusal(String code, String sentence, List<Fault> faults) {
    return new Unprocessable(
        code, sentence, Map.of("errors", faults.stream().limit(MOST_FAULTS).toList()));
  }
}
