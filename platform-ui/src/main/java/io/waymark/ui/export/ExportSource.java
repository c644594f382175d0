package io.waymark.ui.export;

import io.waymark.ui.client.Export;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where a file that can be taken away comes from. */
public interface ExportSource {
  @Nullable Export latest();

  Export start();

  /** Flows when it is asked for; whoever asked closes it. */
  InputStream file();
}
