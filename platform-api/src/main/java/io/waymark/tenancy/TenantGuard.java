package io.waymark.tenancy;

import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second wall: refuses to write a row that carries another tenant's id, or to change one that
 * carries none. {@code @TenantId} fills the empty property of a new row only; it would store a
 * foreign one as it stands.
 */
@Singleton
class TenantGuard implements EntityEventListener<Object> {
  private final Tenants tenants;

  TenantGuard(Tenants tenants) {
    this.tenants = tenants;
  }

  @Override
  public boolean supports(
      RuntimePersistentEntity<Object> entity, Class<? extends Annotation> event) {
    return tenantProperty(entity).isPresent();
  }

  @Override
  public boolean prePersist(EntityEventContext<Object> context) {
    Long carried = carried(context);
    return carried == null || require(carried);
  }

  @Override
  public boolean preUpdate(EntityEventContext<Object> context) {
    return require(carried(context));
  }

  @Override
  public boolean preRemove(EntityEventContext<Object> context) {
    return require(carried(context));
  }

  private boolean require(@Nullable Long tenantId) {
    if (!Objects.equals(tenantId, tenants.currentId())) {
      throw new IllegalStateException("a row of another tenant");
    }
    return true;
  }

  private static @Nullable Long carried(EntityEventContext<Object> context) {
    return tenantProperty(context.getPersistentEntity())
        .map(property -> (Long) property.getProperty().get(context.getEntity()))
        .orElse(null);
  }

  private static Optional<RuntimePersistentProperty<Object>> tenantProperty(
      RuntimePersistentEntity<Object> entity) {
    return entity.getPersistentProperties().stream()
        .filter(property -> property.isAnnotationPresent(TenantId.class))
        .findFirst();
  }
}
