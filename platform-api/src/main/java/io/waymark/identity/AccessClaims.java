package io.waymark.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.text.ParseException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** An access token as the claims of a JWT, and back. Ids travel as text: JSON numbers lose bits. */
final class AccessClaims {
  static final String TYPE = "type";

  private static final String TENANT = "tenant";
  private static final String MEMBERSHIP = "membership";
  private static final String ROLES = "roles";
  private static final String FAMILY = "family";
  private static final String ACCOUNT_EPOCH = "account_epoch";
  private static final String MEMBERSHIP_EPOCH = "membership_epoch";
  private static final String ENROLLING = "enrolling";

  private static final String SIGN_ON = "sign_on";

  private AccessClaims() {}

  static JWTClaimsSet write(AccessToken token) {
    var actor = token.actor();
    return new JWTClaimsSet.Builder()
        .subject(text(actor.accountId()))
        .claim(TENANT, text(actor.tenantId()))
        .claim(MEMBERSHIP, text(actor.membershipId()))
        .claim(ROLES, actor.roles().stream().map(Role::name).sorted().toList())
        .claim(FAMILY, text(token.familyId()))
        .claim(ACCOUNT_EPOCH, token.epochs().account())
        .claim(MEMBERSHIP_EPOCH, token.epochs().membership())
        .claim(ENROLLING, token.enrolling())
        .claim(SIGN_ON, token.signOn())
        .build();
  }

  static AccessToken read(JWTClaimsSet claims) throws ParseException {
    var actor =
        new Actor(
            id(claims.getSubject()),
            id(claims.getStringClaim(MEMBERSHIP)),
            id(claims.getStringClaim(TENANT)),
            roles(claims.getStringListClaim(ROLES)));
    var epochs =
        new Epochs(claims.getIntegerClaim(ACCOUNT_EPOCH), claims.getIntegerClaim(MEMBERSHIP_EPOCH));
    return new AccessToken(
        actor,
        id(claims.getStringClaim(FAMILY)),
        epochs,
        claims.getBooleanClaim(ENROLLING),
        Boolean.TRUE.equals(claims.getBooleanClaim(SIGN_ON)));
  }

  private static Set<Role> roles(Collection<String> names) {
    return names.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static String text(long id) {
    return new Id(id).toString();
  }

  private static long id(String text) {
    return Id.parse(text).value();
  }
}
