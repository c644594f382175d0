package io.waymark.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Whom browsers take us for: the host of WAYMARK_URL. A passkey made for one host serves no other,
 * so that moving to another name ends all of them.
 */
@Singleton
class RelyingParty {
  static final String NAME = "Waymark";

  private final String id;
  private final Origin origin;

  RelyingParty(@Value("${waymark.url}") String url) {
    var address = URI.create(url);
    this.id = address.getHost();
    this.origin = new Origin(url.replaceAll("(?<!/)/(?!/).*$", ""));
  }

  /** The host, without scheme and port. */
  String id() {
    return id;
  }

  ServerProperty asked(byte[] challenge) {
    return ServerProperty.builder()
        .origin(origin)
        .rpId(id)
        .challenge(new DefaultChallenge(challenge))
        .build();
  }
}
