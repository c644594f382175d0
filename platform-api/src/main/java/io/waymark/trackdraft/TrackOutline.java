package io.waymark.trackdraft;

import io.waymark.track.TrackDocumentReader;
import io.waymark.track.TrackDocumentWriter;
import java.util.List;
import java.util.Map;

/**
 * The document that an empty draft begins with: all that can be told beforehand, and no road yet.
 */
final class TrackOutline {
  static final String SHIPPED = "junior-to-mid";

  private TrackOutline() {}

  /**
   * Asks each Friday what the shipped track asks.
   *
   * @param framework slug of the framework to serve; empty where there is none yet
   */
  static Map<String, Object> empty(String slug, String name, String framework) {
    Map<String, Object> tree = shipped();
    tree.put("slug", slug);
    tree.put("name", Map.of("en", name, "de", name));
    tree.put("summary", Map.of("en", "", "de", ""));
    tree.put("framework", framework);
    tree.put("phases", List.of());
    return tree;
  }

  static Map<String, Object> shipped() {
    return TrackDocumentWriter.tree(TrackDocumentReader.shipped(SHIPPED));
  }
}
