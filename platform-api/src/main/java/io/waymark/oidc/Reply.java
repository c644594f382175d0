package io.waymark.oidc;

/** What a server answered, as text. */
record Reply(int status, String body) {
  /** Never shows a token: records are printed in logs. */
  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
