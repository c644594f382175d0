package io.waymark.ui.signin;

import io.waymark.ui.session.SignIns;
import org.jspecify.annotations.Nullable;

/** A proof of who somebody is, good for whichever of their tenants they name. */
@FunctionalInterface
interface Way {
  /**
   * @param tenant null for the only one
   */
  SignIns.Entered into(@Nullable String tenant);
}
