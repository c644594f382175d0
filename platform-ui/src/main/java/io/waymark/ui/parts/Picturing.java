package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Image;
import java.util.Base64;

/**
 * Puts small pictures that the API gave into the page itself: they need no address of their own.
 */
public final class Picturing {
  private Picturing() {}

  /**
   * @param spoken empty where a word beside it says the same
   */
  public static Image png(byte[] bytes, String spoken) {
    Image image =
        new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(bytes), spoken);
    image.addClassName("wm-picture");
    return image;
  }
}
