package io.waymark.shared.document;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All that differs between two documents. */
@Serdeable
public record Changes(List<Change> items) {
  public Changes {
    items = List.copyOf(items);
  }
}
