package io.waymark.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import io.waymark.oidc.TokenRefused.Reason;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trades codes for tokens at the issuer (OpenID Connect Core, section 3.1.3). */
@Singleton
class Codes {
  /** What servers say about a client that they do not know, or not by this secret. */
  private static final Set<String> ABOUT_THE_CLIENT =
      Set.of("invalid_client", "unauthorized_client");

  private final Reach reach;

  Codes(Reach reach) {
    this.reach = reach;
  }

  /**
   * @param access opens nothing but what the issuer says about the person; null when there is none
   */
  record Tokens(String id, @Nullable String access) {
    /** Never shows them: records are printed in logs. */
    @Override
    public String toString() {
      return "Tokens[]";
    }
  }

  /**
   * @throws TokenRefused {@code CODE}
   * @throws ProviderTrouble {@code WRONG_CLIENT}, or when there is no answer
   */
  Tokens trade(Provider provider, Client client, String code, String verifier) {
    var reply = reach.ask(question(provider, client, code, verifier));
    try {
      var body = JSONObjectUtils.parse(reply.body());
      if (reply.status() == 200) {
        return new Tokens(
            JSONObjectUtils.getString(body, "id_token"),
            JSONObjectUtils.getString(body, "access_token", null));
      }
      throw refused(reply.status(), JSONObjectUtils.getString(body, "error", ""));
    } catch (ParseException unreadable) {
      throw new ProviderTrouble(Finding.NO_ANSWER, unreadable);
    }
  }

  /** Whether the issuer knows the client: it then finds fault with the code alone. */
  boolean knows(Provider provider, Client client) {
    try {
      trade(provider, client, "a-code-of-nobody", new CodeVerifier().getValue());
      return true;
    } catch (TokenRefused fault) {
      return true;
    } catch (ProviderTrouble trouble) {
      if (trouble.finding() == Finding.WRONG_CLIENT) {
        return false;
      }
      throw trouble;
    }
  }

  private static RuntimeException refused(int status, String error) {
    return status == 401 || ABOUT_THE_CLIENT.contains(error)
        ? new ProviderTrouble(Finding.WRONG_CLIENT)
        : new TokenRefused(Reason.CODE, "the code was refused");
  }

  private static Question question(Provider provider, Client client, String code, String verifier) {
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), client.callback(), new CodeVerifier(verifier));
    var proof = proof(provider, client);
    var request =
        proof == null
            ? new TokenRequest.Builder(provider.token(), new ClientID(client.id()), grant)
            : new TokenRequest.Builder(provider.token(), proof, grant);
    var http = request.build().toHTTPRequest();
    return new Question(provider.token(), http.getAuthorization(), http.getBody());
  }

  private static @Nullable ClientAuthentication proof(Provider provider, Client client) {
    if (client.secret() == null) {
      return null;
    }
    var id = new ClientID(client.id());
    var secret = new Secret(client.secret());
    return provider.takesSecretInForm()
        ? new ClientSecretPost(id, secret)
        : new ClientSecretBasic(id, secret);
  }
}
