package io.waymark.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKey;

/**
 * Computes refresh tokens: the database holds none, and a token that was not issued is told from an
 * old one, so that a forgery cannot end anybody's session.
 */
@Singleton
class RefreshTokens {
  private final SecretKey key;

  RefreshTokens(InstallationKey key) {
    this.key = key.derived("refresh token");
  }

  /** The token of the family's present generation, the same at each call. */
  RefreshToken of(SignInFamily family) {
    return new RefreshToken(family.id(), family.generation(), mac(family, family.generation()));
  }

  /** Whether this API issued the token, for the present or an earlier generation. */
  boolean issued(RefreshToken token, SignInFamily family) {
    return token.generation() <= family.generation()
        && MessageDigest.isEqual(
            token.mac().getBytes(US_ASCII), mac(family, token.generation()).getBytes(US_ASCII));
  }

  private String mac(SignInFamily family, int generation) {
    var named = ByteBuffer.allocate(Long.BYTES + Integer.BYTES);
    named.putLong(family.id()).putInt(generation);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Mac.of(key, named.array(), family.salt()));
  }
}
