package io.waymark.ui.export;

import io.waymark.ui.client.Export;
import org.jspecify.annotations.Nullable;

/** Where a file that can be taken away comes from. */
public interface ExportSource {
  @Nullable Export latest();

  Export start();

  byte[] file();
}
