package io.waymark.tenanterasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantErasureRepository extends GenericRepository<TenantErasure, Long> {
  TenantErasure save(TenantErasure erasure);

  TenantErasure update(TenantErasure erasure);

  Optional<TenantErasure> findByErasedIdAndUnderWay(long erasedId, boolean underWay);

  List<TenantErasure> findByErasedIdInAndUnderWay(Collection<Long> erasedIds, boolean underWay);

  List<TenantErasure> findByStatusAndDueAtLessThanEquals(ErasureStatus status, Instant now);

  List<TenantErasure> findByStatusAndBegunAtLessThanEquals(ErasureStatus status, Instant before);

  List<TenantErasure> findByIdLessThanOrderByIdDesc(long before, Pageable page);

  @Query(
      """
      SELECT m.name, a.email, a.language FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE'
        AND FIND_IN_SET('OWNER', m.roles) > 0
      """)
  List<OwnerRow> owners(long tenantId);
}
