/** OpenID Connect, spoken with servers that tenants name: nothing here is about our own people. */
@NullMarked
package io.waymark.oidc;

import org.jspecify.annotations.NullMarked;
