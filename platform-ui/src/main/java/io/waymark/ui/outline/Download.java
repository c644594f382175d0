package io.waymark.ui.outline;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Hands a file to the browser; it was fetched first, so that a refusal can be said. */
public final class Download {
  private static final String TYPE = "application/yaml";

  private Download() {}

  /**
   * @param place where the link stands for the moment, unseen
   * @param name with its ending
   */
  public static void give(HasComponents place, String name, byte[] file) {
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(
                asking ->
                    new DownloadResponse(new ByteArrayInputStream(file), name, TYPE, file.length)),
            "");
    link.getElement().setAttribute("hidden", true).setAttribute("download", name);
    place.add(link);
    link.getElement().executeJs("this.click()");
  }
}
