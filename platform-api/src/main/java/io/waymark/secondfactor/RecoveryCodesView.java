package io.waymark.secondfactor;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param codes shown this once, each good once
 */
@Serdeable
record RecoveryCodesView(List<String> codes) {
  /** Never shows the codes: records are printed in logs. */
  @Override
  public String toString() {
    return "RecoveryCodesView[]";
  }
}
