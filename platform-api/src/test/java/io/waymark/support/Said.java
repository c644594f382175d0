package io.waymark.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body of a check-in, as a participant would send it. */
public final class Said {
  private final List<Map<String, Object>> reviews = new ArrayList<>();
  private final List<Map<String, Object>> commitments = new ArrayList<>();
  private final Map<String, Object> fields = new HashMap<>();

  private Said() {}

  public static Said promising(String... texts) {
    Said said = new Said();
    for (String text : texts) {
      said.commitments.add(Map.of("text", text));
    }
    return said;
  }

  public Said forPeriod(int period) {
    return with("period", period);
  }

  public Said kept(String commitmentId) {
    reviews.add(Map.of("commitmentId", commitmentId, "outcome", "KEPT"));
    return this;
  }

  public Said carried(String commitmentId, String reason) {
    reviews.add(Map.of("commitmentId", commitmentId, "outcome", "CARRIED", "reason", reason));
    return this;
  }

  public Said dropped(String commitmentId, String reason) {
    reviews.add(Map.of("commitmentId", commitmentId, "outcome", "DROPPED", "reason", reason));
    return this;
  }

  public Said repeating(String commitmentId, String text) {
    commitments.add(Map.of("text", text, "carriedFrom", commitmentId));
    return this;
  }

  public Said promisingFor(String milestoneKey, String text) {
    commitments.add(Map.of("text", text, "milestoneKey", milestoneKey));
    return this;
  }

  public Said with(String field, Object value) {
    fields.put(field, value);
    return this;
  }

  public Map<String, Object> body() {
    var body = new HashMap<>(fields);
    body.put("reviews", reviews);
    body.put("commitments", commitments);
    return body;
  }
}
