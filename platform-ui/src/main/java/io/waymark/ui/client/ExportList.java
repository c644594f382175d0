package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** None or one. */
@Serdeable
public record ExportList(List<Export> items) {
  public ExportList {
    items = Lists.orEmpty(items);
  }

  public @Nullable Export latest() {
    return items.isEmpty() ? null : items.getFirst();
  }
}
