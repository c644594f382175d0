package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody counts as at risk.
 *
 * @param code a stable code, such as {@code MILESTONE_OVERDUE}
 * @param params the figures and names of the sentence that explains it
 */
@Serdeable
public record Reason(String code, Map<String, String> params) {
  public Reason(String code, @Nullable Map<String, String> params) {
    this.code = code;
    this.params = params == null ? Map.of() : Map.copyOf(params);
  }
}
