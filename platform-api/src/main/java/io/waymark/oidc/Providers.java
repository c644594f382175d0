package io.waymark.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What issuers say about themselves, asked once an hour and for new keys once a minute. */
@Singleton
class Providers {
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int MOST = 1_000;
  private static final String DESCRIPTION = "/.well-known/openid-configuration";

  private final Reach reach;
  private final Clock clock;
  private final Cache<String, Provider> known;

  Providers(Reach reach, Clock clock) {
    this.reach = reach;
    this.clock = clock;
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli()))
            .build();
  }

  /**
   * @throws ProviderTrouble when the issuer does not say what it takes
   */
  Provider get(String issuer) {
    var provider = known.getIfPresent(issuer);
    return provider == null ? read(issuer) : provider;
  }

  /** Asks again for who signs with a key that was not known; at most once a minute. */
  Provider renewed(Provider before) {
    boolean lately = clock.instant().isBefore(before.readAt().plus(PAUSE));
    return lately ? before : read(before.issuer());
  }

  /** Asks now, whatever is remembered. */
  Provider read(String issuer) {
    var metadata = metadata(issuer);
    var provider =
        new Provider(
            issuer,
            address(metadata.getAuthorizationEndpointURI()),
            address(metadata.getTokenEndpointURI()),
            metadata.getUserInfoEndpointURI(),
            takesSecretInForm(metadata),
            metadata.supportsAuthorizationResponseIssuerParam(),
            keys(address(metadata.getJWKSetURI())),
            clock.instant());
    known.put(issuer, provider);
    return provider;
  }

  private OIDCProviderMetadata metadata(String issuer) {
    var reply = reach.ask(Question.of(description(issuer)));
    if (reply.status() != 200) {
      throw new ProviderTrouble(Finding.NO_DESCRIPTION);
    }
    try {
      var metadata = OIDCProviderMetadata.parse(reply.body());
      requireUsable(metadata, issuer);
      return metadata;
    } catch (ParseException | IllegalArgumentException unreadable) {
      throw new ProviderTrouble(Finding.NO_DESCRIPTION, unreadable);
    }
  }

  private static void requireUsable(OIDCProviderMetadata metadata, String issuer) {
    if (!metadata.getIssuer().getValue().equals(issuer)) {
      throw new ProviderTrouble(Finding.OTHER_ISSUER);
    }
    var grants = metadata.getGrantTypes();
    var algorithms = metadata.getIDTokenJWSAlgs();
    boolean codes = grants == null || grants.contains(GrantType.AUTHORIZATION_CODE);
    boolean signs =
        algorithms == null || algorithms.stream().anyMatch(IdTokens.ALGORITHMS::contains);
    if (!codes || !signs) {
      throw new ProviderTrouble(Finding.NO_CODE_FLOW);
    }
  }

  private URI address(@Nullable URI named) {
    if (named == null) {
      throw new ProviderTrouble(Finding.NO_CODE_FLOW);
    }
    reach.requireSpeakable(named);
    return named;
  }

  private JWKSet keys(URI address) {
    var reply = reach.ask(Question.of(address));
    try {
      var keys = reply.status() == 200 ? JWKSet.parse(reply.body()) : new JWKSet();
      if (keys.getKeys().isEmpty()) {
        throw new ProviderTrouble(Finding.NO_KEYS);
      }
      return keys;
    } catch (java.text.ParseException unreadable) {
      throw new ProviderTrouble(Finding.NO_KEYS, unreadable);
    }
  }

  /** Basic unless it says that it takes the other and not this one. */
  private static boolean takesSecretInForm(OIDCProviderMetadata metadata) {
    List<ClientAuthenticationMethod> ways = metadata.getTokenEndpointAuthMethods();
    return ways != null
        && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
  }

  private static URI description(String issuer) {
    try {
      return new URI(issuer.replaceFirst("/$", "") + DESCRIPTION);
    } catch (URISyntaxException e) {
      throw new ProviderTrouble(Finding.NO_ADDRESS, e);
    }
  }
}
