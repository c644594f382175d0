package io.waymark.oidc;

/** What came back from a sign-in proves nothing. */
public final class TokenRefused extends RuntimeException {
  /** Why not. */
  public enum Reason {
    /** The code is not one that the server knows, or not for this attempt. */
    CODE,
    /** The token is not signed by the issuer, not for us, or not for this attempt. */
    TOKEN,
    /** The token is of another time: the clocks differ. */
    CLOCK
  }

  private final Reason reason;

  /**
   * @param what for the log: nothing that anybody could use
   */
  TokenRefused(Reason reason, String what) {
    super(what);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
