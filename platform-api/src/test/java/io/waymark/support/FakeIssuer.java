package io.waymark.support;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider on this machine. It says yes to whatever a test wants, and keeps the rules of
 * the token endpoint: the client's secret, the verifier, the callback, each code once.
 */
public final class FakeIssuer {
  public static final String CLIENT_ID = "waymark";
  public static final String SECRET = "a secret & of waymark's: alone";

  private final HttpServer server;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Map<String, Object> description = new ConcurrentHashMap<>();
  private volatile RSAKey key = newKey();
  private volatile boolean forgetful = true;
  private volatile int asked;

  private record Grant(Map<String, String> request, Function<FakeIssuer, String> token) {}

  private FakeIssuer(HttpServer server) {
    this.server = server;
    describe("issuer", issuer());
    describe("authorization_endpoint", issuer() + "/authorize");
    describe("token_endpoint", issuer() + "/token");
    describe("jwks_uri", issuer() + "/keys");
    describe("response_types_supported", java.util.List.of("code"));
    describe("subject_types_supported", java.util.List.of("public"));
    describe("id_token_signing_alg_values_supported", java.util.List.of("RS256"));
    server.createContext("/.well-known/openid-configuration", this::answerDescription);
    server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
    server.createContext("/token", this::answerToken);
  }

  public static FakeIssuer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var issuer = new FakeIssuer(server);
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for all tests that change nothing about it. */
  public static FakeIssuer shared() {
    return Shared.ISSUER;
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void stop() {
    server.stop(0);
  }

  /** Says something else about itself from now on. */
  public FakeIssuer describe(String field, Object value) {
    description.put(field, value);
    return this;
  }

  /** How often it was asked for its keys. */
  public int timesAskedForKeys() {
    return asked;
  }

  /** Takes each code any number of times. */
  public void rememberCodes() {
    forgetful = false;
  }

  public void changeKey() {
    key = newKey();
  }

  public RSAKey key() {
    return key;
  }

  /**
   * Lets somebody in whom a browser brought to an address.
   *
   * @return the code that the browser is sent back with
   */
  public String letsIn(URI address, Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> person) {
    var request = parameters(address.getRawQuery());
    return answersWith(
        address, issuer -> issuer.signed(person.apply(issuer.claims(request)).build()));
  }

  /** Answers the browser's code with any text for a token. */
  public String answersWith(URI address, Function<FakeIssuer, String> token) {
    var code = UUID.randomUUID().toString();
    grants.put(code, new Grant(parameters(address.getRawQuery()), token));
    return code;
  }

  /** What it says of an attempt before a person is named. */
  public JWTClaimsSet.Builder claims(Map<String, String> request) {
    var now = Api.clock().instant();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(request.get("client_id"))
        .claim("nonce", request.get("nonce"))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  public String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  public static String signed(JWTClaimsSet claims, RSAKey with) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(with));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Map<String, String> parameters(String form) {
    var parameters = new HashMap<String, String>();
    Arrays.stream(form.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> parameters.put(decoded(pair[0]), decoded(pair[1])));
    return parameters;
  }

  private String keys() {
    asked++;
    return new JWKSet(key.toPublicJWK()).toString();
  }

  private void answerDescription(HttpExchange exchange) throws IOException {
    answer(exchange, 200, com.nimbusds.jose.util.JSONObjectUtils.toJSONString(description));
  }

  private void answerToken(HttpExchange exchange) throws IOException {
    var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    if (!isClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, "{\"error\":\"invalid_client\"}");
      return;
    }
    var code = form.getOrDefault("code", "");
    var grant = forgetful ? grants.remove(code) : grants.get(code);
    if (grant == null || !isOf(grant, form)) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    var answer =
        Map.<String, Object>of(
            "id_token", grant.token().apply(this), "access_token", "x", "token_type", "Bearer");
    answer(exchange, 200, com.nimbusds.jose.util.JSONObjectUtils.toJSONString(answer));
  }

  private static boolean isClient(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith("Basic ")) {
      return false;
    }
    var pair = new String(Base64.getDecoder().decode(authorization.substring(6)), UTF_8);
    return pair.contains(":")
        && decoded(pair.substring(0, pair.indexOf(':'))).equals(CLIENT_ID)
        && decoded(pair.substring(pair.indexOf(':') + 1)).equals(SECRET);
  }

  private static boolean isOf(Grant grant, Map<String, String> form) {
    return "S256".equals(grant.request().get("code_challenge_method"))
        && challenge(form.getOrDefault("code_verifier", ""))
            .equals(grant.request().get("code_challenge"))
        && form.getOrDefault("redirect_uri", "").equals(grant.request().get("redirect_uri"));
  }

  private static String challenge(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static final class Shared {
    static final FakeIssuer ISSUER = start();
  }
}
