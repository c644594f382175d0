package io.waymark.oidc;

/** What is wrong with a server that is to say who somebody is. */
public enum Finding {
  /** Nothing. */
  FINE,
  /** The issuer is no address such as {@code https://login.example.org/realms/staff}. */
  NO_ADDRESS,
  /** It, or an address that it names, is not HTTPS. */
  NOT_HTTPS,
  /** Nobody knows its host. */
  UNKNOWN_HOST,
  /** Its host is inside a private network. */
  PRIVATE_HOST,
  /** It does not answer, or not in time. */
  NO_ANSWER,
  /** Its certificate is not valid. */
  NO_TRUST,
  /** It answers, but has no description of an OpenID provider there. */
  NO_DESCRIPTION,
  /** Its description is that of another issuer. */
  OTHER_ISSUER,
  /** It lacks the authorization code flow, or signs with nothing that is taken here. */
  NO_CODE_FLOW,
  /** It has no keys to check signatures with. */
  NO_KEYS,
  /** It does not know the client, or the client's secret is another one. */
  WRONG_CLIENT
}
