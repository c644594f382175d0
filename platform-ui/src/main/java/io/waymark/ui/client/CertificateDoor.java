package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;

/** Certificates for whoever was told their address. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1/certificates", errorType = ProblemBody.class)
public interface CertificateDoor {
  @Post
  Certificates.Certificate show(@Body Token token);

  /** The last part of the address. */
  @Serdeable
  record Token(String token) {
    @Override
    public String toString() {
      return "Token[]";
    }
  }
}
