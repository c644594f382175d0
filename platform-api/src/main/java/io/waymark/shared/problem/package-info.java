/** Refusals: why a request cannot be served, by kind and with a stable code. */
@NullMarked
package io.waymark.shared.problem;

import org.jspecify.annotations.NullMarked;
