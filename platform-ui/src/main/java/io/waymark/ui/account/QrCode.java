package io.waymark.ui.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code: dark on light in any scheme, for that is what cameras read. */
final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /**
   * @param spoken what stands for the picture where it is not seen
   */
  static Image of(String text, String spoken) {
    String svg = svg(matrix(text));
    String data = Base64.getEncoder().encodeToString(svg.getBytes(UTF_8));
    Image image = new Image("data:image/svg+xml;base64," + data, spoken);
    image.addClassName("wm-qr");
    return image;
  }

  private static BitMatrix matrix(String text) {
    try {
      return new QRCodeWriter()
          .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  private static String svg(BitMatrix matrix) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
    <rect width="%1$d" height="%2$d" fill="#fff"/><path d="%3$s"/></svg>"""
        .formatted(matrix.getWidth(), matrix.getHeight(), path);
  }
}
