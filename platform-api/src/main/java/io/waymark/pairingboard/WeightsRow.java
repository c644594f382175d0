package io.waymark.pairingboard;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.matching.Weights;
import org.jspecify.annotations.Nullable;

@MappedEntity("pairing_weights")
record WeightsRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long cohortId,
    int focus,
    int wishes,
    int hours,
    int language,
    int minSharedMinutes,
    @Version @Nullable Long version) {

  static WeightsRow of(long id, long cohortId, Weights weights) {
    return of(id, null, cohortId, weights, null);
  }

  WeightsRow with(Weights weights) {
    return of(id, tenantId, cohortId, weights, version);
  }

  Weights weights() {
    return new Weights(focus, wishes, hours, language, minSharedMinutes);
  }

  private static WeightsRow of(
      long id, @Nullable Long tenantId, long cohortId, Weights weights, @Nullable Long version) {
    return new WeightsRow(
        id,
        tenantId,
        cohortId,
        weights.focus(),
        weights.wishes(),
        weights.hours(),
        weights.language(),
        weights.minSharedMinutes(),
        version);
  }
}
