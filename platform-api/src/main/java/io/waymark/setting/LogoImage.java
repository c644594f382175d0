package io.waymark.setting;

import io.waymark.shared.problem.Unprocessable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An uploaded picture. What it is, its bytes say; it is decoded and written anew, so that nothing
 * of the file itself ever reaches another browser.
 */
final class LogoImage {
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_PIXELS = 1_024;
  private static final int KEPT_PIXELS = 192;
  private static final Set<String> FORMATS = Set.of("png", "jpeg", "webp");

  private LogoImage() {}

  /**
   * @return a PNG that fits into 192 × 192
   * @throws Unprocessable {@code setting.logo_format}, {@code setting.logo_size}, {@code
   *     setting.logo_pixels}
   */
  static byte[] png(String base64) {
    byte[] file = bytes(base64);
    if (file.length > MOST_BYTES) {
      throw new Unprocessable("setting.logo_size", "A logo has at most 256 KB.");
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      return written(Shrinking.within(KEPT_PIXELS, decoded(in)));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
      throw noPicture();
    }
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException broken) {
      throw noPicture();
    }
  }

  private static BufferedImage decoded(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      try {
        if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          reader.setInput(in, true, true);
          requireSmall(reader);
          return reader.read(0);
        }
      } finally {
        reader.dispose();
      }
    }
    throw noPicture();
  }

  /** Asked before decoding: a few bytes may claim to be gigabytes. */
  private static void requireSmall(ImageReader reader) throws IOException {
    if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
      throw new Unprocessable("setting.logo_pixels", "A logo has at most 1,024 × 1,024 pixels.");
    }
  }

  private static byte[] written(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static Unprocessable noPicture() {
    return new Unprocessable("setting.logo_format", "This is no PNG, JPEG or WebP picture.");
  }
}
