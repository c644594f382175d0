package io.waymark.ui.account;

import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.export.ExportPanel;
import io.waymark.ui.export.ExportSource;
import io.waymark.ui.parts.Block;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes away everything that Waymark holds of oneself. */
final class OwnDataPart extends Part {
  OwnDataPart(Desk desk, OwnData data, Downloads downloads) {
    super(desk);
    add(
        Block.flat(words().of("account.data"))
            .with(
                quiet(words().of("account.data.text")),
                problem,
                new ExportPanel(
                    words(),
                    desk.visit().times(),
                    source(data, downloads),
                    "waymark-my-data.zip",
                    this::tries)));
  }

  private static ExportSource source(OwnData data, Downloads downloads) {
    return new ExportSource() {
      @Override
      public @Nullable Export latest() {
        return data.exports().latest();
      }

      @Override
      public Export start() {
        return data.start();
      }

      @Override
      public InputStream file() {
        return downloads.own();
      }
    };
  }
}
