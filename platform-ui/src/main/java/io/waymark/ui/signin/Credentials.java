package io.waymark.ui.signin;

/** What was typed, kept only until the tenant is known. */
record Credentials(String email, String password) {
  @Override
  public String toString() {
    return "Credentials[]";
  }
}
