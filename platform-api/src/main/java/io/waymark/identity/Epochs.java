package io.waymark.identity;

import io.micronaut.core.annotation.Introspected;

/** Grow whenever open sessions must be looked at anew. */
@Introspected
record Epochs(int account, int membership) {}
