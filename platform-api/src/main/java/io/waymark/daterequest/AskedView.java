package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

/** The request that was made. */
@Serdeable
record AskedView(Id dateRequestId) {}
