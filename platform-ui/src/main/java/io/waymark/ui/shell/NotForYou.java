package io.waymark.ui.shell;

/** The person's roles do not include the view. */
public final class NotForYou extends RuntimeException {
  public NotForYou() {
    super("not for this role", null, false, false);
  }
}
