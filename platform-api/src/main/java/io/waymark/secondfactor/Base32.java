package io.waymark.secondfactor;

/** RFC 4648, as authenticator apps want their secrets; without padding. */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  /**
   * @param bytes their number a multiple of five
   */
  static String text(byte[] bytes) {
    var text = new StringBuilder(bytes.length * Byte.SIZE / BITS);
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << Byte.SIZE | each & 0xFF;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(ALPHABET.charAt(held >> bits - BITS & 0x1F));
      }
      held &= (1 << bits) - 1;
    }
    return text.toString();
  }
}
