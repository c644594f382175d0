@NullMarked
package io.waymark.oidc;

import org.jspecify.annotations.NullMarked;
