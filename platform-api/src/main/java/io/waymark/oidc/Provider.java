package io.waymark.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer says about itself.
 *
 * @param userInfo tells what the token leaves out; null when there is none
 * @param takesSecretInForm whether it wants the client's secret beside the code, and not as Basic
 * @param namesItself whether it names itself in its answers to browsers (RFC 9207)
 * @param readAt when it was asked
 */
record Provider(
    String issuer,
    URI authorization,
    URI token,
    @Nullable URI userInfo,
    boolean takesSecretInForm,
    boolean namesItself,
    JWKSet keys,
    Instant readAt) {}
