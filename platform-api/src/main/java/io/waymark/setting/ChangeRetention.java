package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param auditValueMonths how many months personal details (addresses, names) stay in the audit
 *     log; absent: as long as the organisation. The events themselves stay
 * @param letterDays how many days letters stay that were sent, and invitations that are over;
 *     absent: 30
 */
@Serdeable
record ChangeRetention(
    @Nullable @Min(6) @Max(120) Integer auditValueMonths,
    @Nullable @Min(7) @Max(90) Integer letterDays) {
  static final int LETTER_DAYS = 30;

  int letterDaysOr(int otherwise) {
    return Objects.requireNonNullElse(letterDays, otherwise);
  }
}
