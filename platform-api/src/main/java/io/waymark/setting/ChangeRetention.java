package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * @param auditValueMonths how many months personal details (addresses, names) stay in the audit
 *     log; absent: as long as the organisation. The events themselves stay
 */
@Serdeable
record ChangeRetention(@Nullable @Min(6) @Max(120) Integer auditValueMonths) {}
