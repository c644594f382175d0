package io.waymark.milestone;

import static java.util.stream.Collectors.toMap;

import io.waymark.enrolment.Enrolment;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads how far enrolments have come, for callers that found them through an actor. */
@Singleton
public class ProgressReading {
  private final ProgressReads reads;
  private final Tenants tenants;

  ProgressReading(ProgressReads reads, Tenants tenants) {
    this.reads = reads;
    this.tenants = tenants;
  }

  /** By enrolment id, without the steps; one statement for any number. */
  public Map<Long, Progress> of(Collection<Long> enrolmentIds) {
    if (enrolmentIds.isEmpty()) {
      return Map.of();
    }
    return reads.read(tenants.currentId(), enrolmentIds, false).stream()
        .collect(toMap(ProgressRow::enrolmentId, ProgressRow::progress));
  }

  /** Without the steps. */
  public Progress of(Enrolment enrolment) {
    return of(List.of(enrolment.id())).getOrDefault(enrolment.id(), Progress.NONE);
  }

  Progress withSteps(Enrolment enrolment) {
    return reads.read(tenants.currentId(), List.of(enrolment.id()), true).stream()
        .findFirst()
        .map(ProgressRow::progress)
        .orElse(Progress.NONE);
  }
}
