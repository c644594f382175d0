package io.waymark.setting;

/** A colour in sRGB, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
  /**
   * @param hex such as {@code #0a6758}
   */
  static Colour of(String hex) {
    int all = Integer.parseInt(hex, 1, hex.length(), 16);
    return new Colour(all >> 16, all >> 8 & 0xff, all & 0xff);
  }

  /** From 1 to 21, by WCAG 2.2. */
  double contrastTo(Colour other) {
    double one = luminance() + 0.05;
    double another = other.luminance() + 0.05;
    return Math.max(one, another) / Math.min(one, another);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
