package io.waymark.support;

import com.nimbusds.jwt.JWTClaimsSet;
import io.waymark.tenancy.Role;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An organisation that signs on by an issuer, and browsers on their way in. */
public record SignOnAt(Organisation organisation, Person owner, FakeIssuer issuer) {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final String SETTINGS = "/api/v1/sign-on";

  /** An organisation of its own, with the sign-on switched on. */
  public static SignOnAt fresh() {
    var organisation = Organisation.employer();
    return at(organisation, organisation.owner("Olga"), FakeIssuer.shared());
  }

  public static SignOnAt at(Organisation organisation, Person owner, FakeIssuer issuer) {
    var signOn = new SignOnAt(organisation, owner, issuer);
    signOn.changes(Map.of()).isOk();
    return signOn;
  }

  /** The one that was set up there before, by anybody. */
  public static SignOnAt known(Organisation organisation, Person anybody) {
    return new SignOnAt(organisation, anybody, FakeIssuer.shared());
  }

  /** What an owner sends to switch it on. */
  public Map<String, Object> settings() {
    return Map.of(
        "issuer",
        issuer.issuer(),
        "client",
        FakeIssuer.CLIENT_ID,
        "clientSecret",
        FakeIssuer.SECRET,
        "joiningRole",
        "PARTICIPANT",
        "domains",
        List.of(organisation.slug() + ".example"),
        "enabled",
        true);
  }

  /** Sets it up with some things other than usual. */
  public Answer changes(Map<String, Object> otherwise) {
    var body = new HashMap<>(settings());
    body.putAll(otherwise);
    var calls = owner.calls();
    return calls.ifMatch(calls.get(SETTINGS).isOk().text("etag")).put(SETTINGS, body);
  }

  /** A browser that was sent to the issuer. */
  public Begun begins() {
    return begun(Api.anonymous().post(SETTINGS + "/attempts", Map.of("slug", slug())).isCreated());
  }

  private Begun begun(Answer started) {
    return new Begun(
        this, URI.create(started.text("address")), started.text("state"), started.text("attempt"));
  }

  /** Signs somebody on, from the beginning to the end. */
  public Answer signsOn(String subject, String email) {
    return begins().comesBack(person(subject, email));
  }

  /** Whom the issuer has checked. */
  public static Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> person(
      String subject, String email) {
    return claims ->
        claims
            .subject(subject)
            .claim("email", email)
            .claim("email_verified", true)
            .claim("name", "Noa Lind");
  }

  /** An address that nobody has. */
  public String newAddress() {
    return "new-%d@%s.example".formatted(MADE.incrementAndGet(), slug());
  }

  /** A member whose account is no part of the issuer yet. */
  public Person member(String name) {
    return organisation.person(name, Role.MENTOR);
  }

  public String slug() {
    return organisation.slug();
  }

  /** A sign-in on its way. */
  public record Begun(SignOnAt at, URI address, String state, String attempt) {
    public Answer comesBack(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> person) {
      return comesBackWith(at.issuer().letsIn(address, person));
    }

    public Answer comesBackWith(String code) {
      return sends(body(code));
    }

    /** What the UI sends when the browser is back. */
    public Map<String, Object> body(String code) {
      return Map.of(
          "slug", at.slug(), "attempt", attempt, "state", state, "code", code, "zone", "UTC");
    }

    public static Answer sends(Map<String, Object> body) {
      return Api.anonymous().post("/api/v1/sessions/sign-on", body);
    }
  }
}
