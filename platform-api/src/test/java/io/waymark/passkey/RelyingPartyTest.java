package io.waymark.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.webauthn4j.data.client.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelyingPartyTest {
  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, localhost, http://localhost:8080",
    "https://waymark.example.com, waymark.example.com, https://waymark.example.com",
    "https://waymark.example.com/, waymark.example.com, https://waymark.example.com",
    "https://waymark.example.com:8443/app/, waymark.example.com, https://waymark.example.com:8443"
  })
  void itIsTheHostAndBrowsersSpeakFromItsOrigin(String url, String id, String origin) {
    var party = new RelyingParty(url);

    assertThat(party.id()).isEqualTo(id);
    assertThat(party.asked(new byte[] {1}).getOriginPredicate().test(new Origin(origin))).isTrue();
  }
}
