package io.waymark.setting;

import java.awt.image.BufferedImage;

/** Makes pictures smaller: each pixel is the mean of those that it stands for. */
final class Shrinking {
  private Shrinking() {}

  /** Fits into a square, in the same proportions; what fits already is copied. */
  static BufferedImage within(int side, BufferedImage image) {
    double scale = Math.min(1, side / (double) Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, mean(image, new Box(image, x, y, small)));
      }
    }
    return small;
  }

  /** The pixels of a picture that one pixel of a smaller one stands for; never none. */
  private record Box(int left, int top, int right, int bottom) {
    Box(BufferedImage large, int x, int y, BufferedImage small) {
      this(
          x * large.getWidth() / small.getWidth(),
          y * large.getHeight() / small.getHeight(),
          Math.max(
              (x + 1) * large.getWidth() / small.getWidth(),
              x * large.getWidth() / small.getWidth() + 1),
          Math.max(
              (y + 1) * large.getHeight() / small.getHeight(),
              y * large.getHeight() / small.getHeight() + 1));
    }
  }

  /** Colours count by how opaque they are, or edges would take on the colour of nothing. */
  private static int mean(BufferedImage image, Box box) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        int pixel = image.getRGB(x, y);
        int opacity = pixel >>> 24;
        alpha += opacity;
        red += (long) opacity * (pixel >> 16 & 0xff);
        green += (long) opacity * (pixel >> 8 & 0xff);
        blue += (long) opacity * (pixel & 0xff);
      }
    }
    if (alpha == 0) {
      return 0;
    }
    int pixels = (box.right() - box.left()) * (box.bottom() - box.top());
    return (int) (alpha / pixels) << 24
        | (int) (red / alpha) << 16
        | (int) (green / alpha) << 8
        | (int) (blue / alpha);
  }
}
