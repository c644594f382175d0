package io.waymark.oidc;

/**
 * What ties an answer to the attempt that it answers.
 *
 * @param state comes back by the browser
 * @param nonce comes back inside the token
 * @param verifier is told to the issuer beside the code (RFC 7636)
 */
public record Proofs(String state, String nonce, String verifier) {
  /** Never shows them: records are printed in logs. */
  @Override
  public String toString() {
    return "Proofs[]";
  }
}
