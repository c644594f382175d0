package io.waymark.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a request came from. X-Forwarded-For is believed only as far as it was written by proxies
 * that WAYMARK_TRUSTED_PROXIES names: anybody else could write anything there.
 */
@Singleton
class ClientAddress {
  private static final int LONGEST_CHAIN = 20;

  private final Set<InetAddress> proxies;

  ClientAddress(@Value("${waymark.trusted-proxies}") List<String> proxies) {
    this.proxies =
        proxies.stream()
            .map(String::strip)
            .filter(proxy -> !proxy.isEmpty())
            .map(InetAddress::ofLiteral)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The nearest address that is not one of our proxies; of IPv6 the network, one person has many.
   */
  String of(HttpRequest<?> request) {
    var client = request.getRemoteAddress().getAddress();
    var hops = forwarded(request);
    for (int i = hops.size() - 1; i >= 0 && proxies.contains(client); i--) {
      var hop = hops.get(i);
      if (!isLiteral(hop)) {
        break;
      }
      client = InetAddress.ofLiteral(hop);
    }
    return network(client);
  }

  private static List<String> forwarded(HttpRequest<?> request) {
    var hops =
        request.getHeaders().getAll("X-Forwarded-For").stream()
            .flatMap(value -> Arrays.stream(value.split(",")))
            .map(String::strip)
            .toList();
    return hops.subList(Math.max(0, hops.size() - LONGEST_CHAIN), hops.size());
  }

  private static boolean isLiteral(String hop) {
    try {
      InetAddress.ofLiteral(hop);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String network(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    byte[] bytes = Arrays.copyOf(Arrays.copyOf(address.getAddress(), 8), 16);
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
