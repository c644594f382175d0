package io.waymark.audit;

import io.micronaut.context.annotation.Factory;
import io.waymark.shared.key.InstallationKey;
import jakarta.inject.Singleton;
import java.util.List;

@Factory
class AuditBeans {
  @Singleton
  Seals seals(InstallationKey key) {
    return new Seals(key, List.of());
  }
}
