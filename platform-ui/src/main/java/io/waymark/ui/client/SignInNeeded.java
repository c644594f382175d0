package io.waymark.ui.client;

/** Nobody is signed in for this tab any more; the way on leads through the sign-in view. */
public final class SignInNeeded extends RuntimeException {
  public SignInNeeded() {
    super("sign-in needed", null, false, false);
  }
}
