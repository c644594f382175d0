package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {
  @ParameterizedTest
  @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT4H", "6, PT8H", "7, PT16H"})
  void eachAttemptThatFailedWaitsLonger(int attempts, Duration wait) {
    assertThat(Retries.waitAfter(attempts)).contains(wait);
  }

  @Test
  void afterTheEighthALetterIsGivenUp() {
    assertThat(Retries.waitAfter(8)).isEmpty();
  }
}
