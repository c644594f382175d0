package io.waymark.ui;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import java.io.Serial;
import java.time.Duration;

/**
 * Vaadin, with scripts that a browser asks for once: their names change with what they hold, but
 * Vaadin lets browsers keep them for an hour.
 */
public final class Pages extends VaadinServlet {
  @Serial private static final long serialVersionUID = 1;

  private static final String NAMED_BY_CONTENT = "/VAADIN/build/";
  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected StaticFileHandler createStaticFileHandler(VaadinService service) {
    return new StaticFileServer(service) {
      @Override
      protected int getCacheTime(String path) {
        return path.contains(NAMED_BY_CONTENT) ? A_YEAR : super.getCacheTime(path);
      }
    };
  }
}
