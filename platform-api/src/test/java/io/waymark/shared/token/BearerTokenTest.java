package io.waymark.shared.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import org.junit.jupiter.api.Test;

class BearerTokenTest {
  private static final long TENANT = 7;
  private static final long ID = 1L << 60;

  private final BearerToken token = BearerToken.fresh("wm", TENANT, ID);

  @Test
  void itsTextSaysWhoseItIs() {
    var read = BearerToken.read("wm", token.text()).orElseThrow();

    assertThat(read.tenantId()).isEqualTo(TENANT);
    assertThat(read.id()).isEqualTo(ID);
    assertThat(read.isKeptAs(token.hash())).isTrue();
    assertThat(token.text()).startsWith("wm_" + new Id(TENANT) + new Id(ID) + "_");
  }

  @Test
  void anotherOneIsNotKeptAsThis() {
    assertThat(BearerToken.fresh("wm", TENANT, ID).isKeptAs(token.hash())).isFalse();
  }

  @Test
  void aLetterThatIsWrongAnywhereMakesItNone() {
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == '0' ? '1' : '0';
      String wrong = text.substring(0, i) + other + text.substring(i + 1);

      assertThat(BearerToken.read("wm", wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void itIsOfOneKind() {
    assertThat(BearerToken.read("wmscim", token.text())).isEmpty();
  }

  @Test
  void printedItShowsNoSecret() {
    assertThat(token.toString()).isEqualTo("wm_" + new Id(ID));
  }
}
