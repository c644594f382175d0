package io.waymark.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {
  @Test
  void whereHttpsIsSpokenBrowsersAreHeldToIt() {
    assertThat(answered("https://waymark.example").get("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
  }

  @Test
  void whereHttpIsSpokenNothingIsSaidThatWouldLockPeopleOut() {
    assertThat(answered("http://localhost:8080").contains("Strict-Transport-Security")).isFalse();
  }

  @Test
  void nothingInAnAnswerRunsOrIsFramed() {
    assertThat(answered("http://localhost:8080").get("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
  }

  private static HttpHeaders answered(String url) {
    var answer = HttpResponse.ok();
    new ResponseHeaders(url).add(answer);
    return answer.getHeaders();
  }
}
