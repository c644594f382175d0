package io.waymark.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a password must be like, by NIST SP 800-63B-4, section 3.1.1.2: long, and not one that
 * everybody tries first. Which characters it is made of is nobody's business.
 */
@Singleton
public class PasswordRules {
  /** Characters that a password needs when nothing stands beside it. */
  public static final int LEAST_ALONE = 15;

  /** Characters that it needs beside a second factor. */
  public static final int LEAST_WITH_FACTOR = 8;

  private static final String PRODUCT = "waymark";

  /** Shorter names stand in too many words by chance. */
  private static final int LEAST_OF_A_NAME = 5;

  /** Below this score a password falls within a million guesses: zxcvbn's "very guessable". */
  private static final int LEAST_SCORE = 2;

  /** What comes after this many characters makes nothing easier, but costs seconds to look at. */
  private static final int LOOKED_AT = 64;

  private final Zxcvbn common = new Zxcvbn();

  /**
   * @param email of the account
   * @param protectedOtherwise whether the account has a second factor
   * @throws Unprocessable {@code password.too_short}, {@code password.personal}, {@code
   *     password.common}
   */
  public void require(String password, String email, boolean protectedOtherwise) {
    var normalised = Normalizer.normalize(password, Normalizer.Form.NFC);
    int least = protectedOtherwise ? LEAST_WITH_FACTOR : LEAST_ALONE;
    if (length(normalised) < least) {
      throw new Unprocessable(
          "password.too_short", "A password needs %d characters or more.".formatted(least));
    }
    if (isPersonal(normalised, Email.normalised(email))) {
      throw new Unprocessable(
          "password.personal", "Leave your address and the name of Waymark out of your password.");
    }
    if (isCommon(normalised)) {
      throw new Unprocessable(
          "password.common", "Too many people use this or something like it. Choose another one.");
    }
  }

  /** Whether it is good only beside a second factor. */
  static boolean isShort(String password) {
    return length(Normalizer.normalize(password, Normalizer.Form.NFC)) < LEAST_ALONE;
  }

  private static int length(String password) {
    return password.codePointCount(0, password.length());
  }

  private static boolean isPersonal(String password, String email) {
    var lower = password.toLowerCase(Locale.ROOT);
    var name = email.substring(0, Math.max(0, email.indexOf('@')));
    return Stream.of(PRODUCT, email, name)
        .filter(word -> word.length() >= LEAST_OF_A_NAME)
        .anyMatch(lower::contains);
  }

  private boolean isCommon(String password) {
    var beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
    return common.measure(beginning).getScore() < LEAST_SCORE;
  }
}
