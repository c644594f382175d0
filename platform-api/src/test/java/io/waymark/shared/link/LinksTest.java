package io.waymark.shared.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private final Links links = Api.bean(Links.class);
  private final LinkTarget target = new LinkTarget("invitation", 7, 4711, 2);

  @Test
  void aTokenLeadsToItsTarget() {
    assertThat(links.read("invitation", links.token(target))).contains(target);
  }

  @Test
  void aTokenForOnePurposeIsNoneForAnother() {
    assertThat(links.read("password-reset", links.token(target))).isEmpty();
  }

  @Test
  void nothingInATokenCanBeChanged() {
    String token = links.token(target);

    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == '1' ? '2' : '1';
      String tampered = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(links.read("invitation", tampered)).as(tampered).isEmpty();
    }
  }

  @Test
  void onlyTheSpellingThatWasWrittenCounts() {
    String token = links.token(target);

    assertThat(links.read("invitation", token.replaceFirst("0", "O"))).isEmpty();
    assertThat(links.read("invitation", token.replaceFirst("\\.2\\.", ".+2."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "...", "a.b.c.d", "0.0.0.0", "ü.ü.ü.ü", "....."})
  void whatIsNoTokenLeadsNowhere(String text) {
    assertThat(links.read("invitation", text)).isEmpty();
  }
}
