package io.waymark.ui.signin;

import org.jspecify.annotations.Nullable;

/** What was typed, kept only until the tenant is known. */
record Credentials(String email, String password, @Nullable String tenant) {
  Credentials in(@Nullable String slug) {
    return new Credentials(email, password, slug);
  }

  @Override
  public String toString() {
    return "Credentials[]";
  }
}
