package io.waymark.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.waymark.oidc.TokenRefused.Reason;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The authorization code flow with PKCE, as a client of an issuer that a tenant named. */
@Singleton
public class SignOnProtocol {
  private static final Scope SCOPE = new Scope("openid", "email", "profile");

  private final Providers providers;
  private final Codes codes;
  private final IdTokens tokens;
  private final Reach reach;

  SignOnProtocol(Providers providers, Codes codes, IdTokens tokens, Reach reach) {
    this.providers = providers;
    this.codes = codes;
    this.tokens = tokens;
    this.reach = reach;
  }

  /** Whether an issuer can be asked at all: by HTTPS, at an address without anything behind it. */
  public boolean isAddress(String issuer) {
    try {
      var uri = new URI(issuer);
      reach.requireSpeakable(uri);
      return uri.getRawQuery() == null && issuer.equals(uri.toASCIIString());
    } catch (URISyntaxException | ProviderTrouble none) {
      return false;
    }
  }

  /** New ones for each attempt: 256 random bits each. */
  public Proofs proofs() {
    return new Proofs(
        new State(32).getValue(), new Nonce(32).getValue(), new CodeVerifier().getValue());
  }

  /**
   * Where to send the browser.
   *
   * @throws ProviderTrouble when the issuer does not say
   */
  public URI address(Client client, Proofs proofs) {
    var provider = providers.get(client.issuer());
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, SCOPE, new ClientID(client.id()), client.callback())
        .endpointURI(provider.authorization())
        .state(new State(proofs.state()))
        .nonce(new Nonce(proofs.nonce()))
        .codeChallenge(new CodeVerifier(proofs.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Whom the issuer means by the code that the browser came back with.
   *
   * @param named how the issuer named itself beside the code; null when it did not
   * @throws TokenRefused when it proves nothing
   * @throws ProviderTrouble when the issuer does not answer, or does not know us
   */
  public Person person(Client client, Proofs proofs, String code, @Nullable String named) {
    var provider = providers.get(client.issuer());
    boolean itself = named == null ? !provider.namesItself() : named.equals(provider.issuer());
    if (!itself) {
      throw new TokenRefused(Reason.TOKEN, "answered by another issuer");
    }
    var traded = codes.trade(provider, client, code, proofs.verifier());
    var claims = tokens.verify(provider, client.id(), traded.id(), proofs.nonce());
    return person(provider, claims, traded.access());
  }

  /**
   * Looks whether an issuer would do, asking it now.
   *
   * @param client without a callback that the issuer knows, the answer is the same
   */
  public Finding look(Client client) {
    try {
      var provider = providers.read(client.issuer());
      return codes.knows(provider, client) ? Finding.FINE : Finding.WRONG_CLIENT;
    } catch (ProviderTrouble trouble) {
      return trouble.finding();
    }
  }

  /** Some issuers leave the address out of the token and tell it only when they are asked. */
  private Person person(Provider provider, JWTClaimsSet claims, @Nullable String access) {
    if (claims.getClaim("email") == null && provider.userInfo() != null && access != null) {
      var more = asked(provider.userInfo(), access);
      if (claims.getSubject().equals(more.get("sub"))) {
        return person(provider.issuer(), claims.getSubject(), more);
      }
    }
    return person(provider.issuer(), claims.getSubject(), claims.getClaims());
  }

  private Map<String, Object> asked(URI userInfo, String access) {
    var reply = reach.ask(new Question(userInfo, "Bearer " + access, null));
    try {
      return reply.status() == 200 ? JSONObjectUtils.parse(reply.body()) : Map.of();
    } catch (ParseException unreadable) {
      return Map.of();
    }
  }

  private static Person person(String issuer, String subject, Map<String, Object> claims) {
    // Some write the flag as a text.
    boolean verified = "true".equals(String.valueOf(claims.get("email_verified")));
    return new Person(issuer, subject, text(claims, "email"), verified, text(claims, "name"));
  }

  private static @Nullable String text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
  }
}
