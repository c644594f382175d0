package io.waymark.oidc;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the internet from those that lead inside (RFC 6890 and its registries). */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    int c = bytes[2] & 0xff;
    return switch (a) {
      case 0, 10, 127 -> false;
      case 100 -> b < 64 || b > 127; // shared by carriers
      case 169 -> b != 254;
      case 172 -> b < 16 || b > 31;
      case 192 -> !(b == 168 || b == 0 && (c == 0 || c == 2) || b == 88 && c == 99);
      case 198 -> !(b == 18 || b == 19 || b == 51 && c == 100);
      case 203 -> !(b == 0 && c == 113);
      default -> a < 224;
    };
  }

  /** Global unicast alone, without what wraps an IPv4 address or stands in documents. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    boolean global = first >> 13 == 1;
    boolean teredoAndOthers = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
    boolean sixToFour = first == 0x2002;
    boolean documents = first == 0x3fff && second < 0x1000;
    return global && !teredoAndOthers && !sixToFour && !documents;
  }
}
