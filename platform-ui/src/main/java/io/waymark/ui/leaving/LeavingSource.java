package io.waymark.ui.leaving;

import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.Leaving;
import io.waymark.ui.export.ExportSource;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The file of somebody who left. */
record LeavingSource(Leaving leaving, Downloads downloads, Leaving.Token token)
    implements ExportSource {
  @Override
  public @Nullable Export latest() {
    return leaving.read(token).export();
  }

  @Override
  public Export start() {
    return leaving.start(token);
  }

  @Override
  public InputStream file() {
    return downloads.leaver(token);
  }
}
