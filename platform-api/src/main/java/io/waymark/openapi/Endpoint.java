package io.waymark.openapi;

import java.util.List;

/**
 * What the code says about one operation beside its shape.
 *
 * @param roles who may call it, any of them; empty for everybody, signed in or not
 * @param problemCodes of its own, beside the common ones
 * @param sessionOnly whether no token that programs send is enough
 * @param stores whether it cannot be done in an organisation that has stored as much as it may
 */
record Endpoint(
    List<String> roles, List<String> problemCodes, boolean sessionOnly, boolean stores) {
  boolean isAnonymous() {
    return roles.isEmpty();
  }
}
