package io.waymark.signon;

import io.waymark.shared.problem.Unprocessable;
import java.net.IDN;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose domain is whose: people of one organisation must not be led to another's sign-in page. */
final class Domains {
  private static final Pattern FORM =
      Pattern.compile("(?=.{4,253}$)([a-z0-9-]{1,63}\\.)+[a-z]{2}[a-z0-9-]*");

  /** Everybody has an address there, and nobody's people are all there. */
  private static final Set<String> EVERYBODYS =
      Set.of(
          "aol.com",
          "fastmail.com",
          "freenet.de",
          "gmail.com",
          "gmx.at",
          "gmx.ch",
          "gmx.de",
          "gmx.net",
          "googlemail.com",
          "hey.com",
          "hotmail.com",
          "icloud.com",
          "live.com",
          "mail.com",
          "mailbox.org",
          "me.com",
          "msn.com",
          "outlook.com",
          "outlook.de",
          "posteo.de",
          "proton.me",
          "protonmail.com",
          "t-online.de",
          "web.de",
          "yahoo.com",
          "yahoo.de",
          "yandex.com",
          "zoho.com");

  private Domains() {}

  /**
   * In one spelling, each once.
   *
   * @param addressesOfOwners confirmed, of those who own the organisation now
   * @throws Unprocessable {@code sign_on.domain} for what is none; {@code sign_on.domain_of_others}
   *     for one in which no owner has an address, or everybody may have one
   */
  static List<String> require(Collection<String> typed, Collection<String> addressesOfOwners) {
    var domains = typed.stream().map(Domains::spelled).distinct().sorted().toList();
    var own = addressesOfOwners.stream().map(Domains::of).toList();
    if (!own.containsAll(domains) || domains.stream().anyMatch(EVERYBODYS::contains)) {
      throw new Unprocessable(
          "sign_on.domain_of_others",
          "A domain counts as yours when an owner of your organisation has an address in it.");
    }
    return domains;
  }

  /** The domain of an address; empty for what is none. */
  static String of(String address) {
    int at = address.lastIndexOf('@');
    return at < 0 ? "" : ascii(address.substring(at + 1));
  }

  private static String spelled(String typed) {
    var domain = ascii(typed.replaceFirst("^@", ""));
    if (!FORM.matcher(domain).matches()) {
      throw new Unprocessable("sign_on.domain", "A domain is like example.org.");
    }
    return domain;
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain.strip()).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException none) {
      return "";
    }
  }
}
