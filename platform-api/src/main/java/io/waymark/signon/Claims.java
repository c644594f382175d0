package io.waymark.signon;

import io.waymark.identity.Email;
import io.waymark.oidc.Person;
import io.waymark.shared.problem.Forbidden;
import java.util.Objects;

/** What an issuer says about a person, in the form that we keep. */
final class Claims {
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_NAME = 120;

  private Claims() {}

  /**
   * @throws Forbidden {@code sign_on.email_missing}, {@code sign_on.email_unverified}
   */
  static String email(Person person) {
    var email = Email.normalised(Objects.requireNonNullElse(person.email(), ""));
    if (email.length() > LONGEST_EMAIL || !email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+")) {
      throw new Forbidden(
          "sign_on.email_missing", "Your organisation's sign-in did not tell your address.");
    }
    if (!person.emailVerified()) {
      throw new Forbidden(
          "sign_on.email_unverified",
          "Your organisation's sign-in has not checked that your address is yours.");
    }
    return email;
  }

  /** As others will see it: the issuer's word, or what stands before the @. */
  static String name(Person person) {
    var name =
        Objects.requireNonNullElse(person.name(), "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    var shown = name.isEmpty() ? email(person).replaceFirst("@.*", "") : name;
    return shown.substring(
        0,
        shown.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, shown.codePointCount(0, shown.length()))));
  }
}
