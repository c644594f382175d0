package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.oidc.Finding;

/** What an issuer would do, without anybody signing in. */
@Serdeable
record TrialView(Finding finding) {}
