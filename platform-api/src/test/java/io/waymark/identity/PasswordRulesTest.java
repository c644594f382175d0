package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.shared.problem.Unprocessable;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final String EMAIL = "Priya.Rao@acme.example";
  private static final PasswordRules RULES = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my dog is brown",
        "the sun is shining",
        "ich liebe meine katze",
        "nodigitsnocapitals",
        "日本語のパスワードですよねえ、長い",
        "🐈🐕🦔🐢🦉🐈🐕🦔🐢🦉🐇🦔🐢🦉🐝",
        "a b c x y z q u w m"
      })
  void lengthIsAllThatItTakes(String password) {
    assertThatCode(() -> RULES.require(password, EMAIL, false)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "fourteen lette, false, password.too_short",
    "k3m9-xq, true, password.too_short",
    "aaaaaaaaaaaaaaa, false, password.common",
    "passwordpassword, false, password.common",
    "123456789012345, false, password.common",
    "abcdefghijklmnop, false, password.common",
    "Sommer2026Sommer2026, false, password.common",
    "iloveyou, true, password.common",
    "trustno1, true, password.common",
    "my road on Waymark is long, false, password.personal",
    "priya.rao@acme.example!, false, password.personal",
    "PRIYA.RAO likes gardens, false, password.personal"
  })
  void whatOthersWouldTryIsRefused(String password, boolean factor, String code) {
    assertThat(refusal(password, factor)).isEqualTo(code);
  }

  @Test
  void besideASecondFactorEightCharactersAreEnough() {
    assertThatCode(() -> RULES.require("k3m9-xq2", EMAIL, true)).doesNotThrowAnyException();
    assertThat(refusal("k3m9-xq2", false)).isEqualTo("password.too_short");
  }

  /** Composed or not, it is the same password, and as long. */
  @Test
  void lettersCountAndNotWhatTheyAreMadeOf() {
    String decomposed = "u\u0308".repeat(7) + " zwoelf";

    assertThat(refusal(decomposed, false)).isEqualTo("password.too_short");
  }

  @Test
  void twoHundredCharactersAreLookedAtInAMoment() {
    var random = new java.util.Random(1);
    var password = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      password.append((char) ('!' + random.nextInt(90)));
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> RULES.require(password.toString(), EMAIL, false));
  }

  private static String refusal(String password, boolean factor) {
    return catchThrowableOfType(Unprocessable.class, () -> RULES.require(password, EMAIL, factor))
        .code();
  }
}
