package io.waymark.exclusion;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

/**
 * Somebody who is noted as one's line manager.
 *
 * @param agreed whether they may become one's mentor
 */
@Serdeable
record LineManagerView(Id exclusionId, String name, boolean agreed) {}
