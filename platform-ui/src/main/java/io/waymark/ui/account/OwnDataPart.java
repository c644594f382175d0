package io.waymark.ui.account;

import io.waymark.ui.client.Export;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.export.ExportPanel;
import io.waymark.ui.export.ExportSource;
import io.waymark.ui.parts.Block;
import org.jspecify.annotations.Nullable;

/** Takes away everything that Waymark holds of oneself. */
final class OwnDataPart extends Part {
  OwnDataPart(Desk desk, OwnData data) {
    super(desk);
    add(
        Block.flat(words().of("account.data"))
            .with(
                quiet(words().of("account.data.text")),
                problem,
                new ExportPanel(
                    words(),
                    desk.visit().times(),
                    source(data),
                    "waymark-my-data.zip",
                    this::tries)));
  }

  private static ExportSource source(OwnData data) {
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
      public byte[] file() {
        return data.file();
      }
    };
  }
}
