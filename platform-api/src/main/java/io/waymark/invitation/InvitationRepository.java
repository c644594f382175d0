package io.waymark.invitation;

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
interface InvitationRepository extends GenericRepository<Invitation, Long> {
  Invitation save(Invitation invitation);

  List<Invitation> saveAll(Iterable<Invitation> invitations);

  Invitation update(Invitation invitation);

  Optional<Invitation> findById(long id);

  List<Invitation> findByAddressIn(Collection<String> addresses);

  List<Invitation> findByStatusInAndIdLessThanOrderByIdDesc(
      Collection<InvitationStatus> statuses, long before, Pageable page);

  /** The addresses among these that have a membership here already. */
  @Query(
      """
      SELECT a.email FROM account a JOIN membership m ON m.account_id = a.id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE' AND a.email IN (:addresses)
      """)
  List<String> membersAmong(long tenantId, Collection<String> addresses);

  /** As long as the tenant wants to keep them after they ended. */
  @Query(
      """
      DELETE FROM invitation
      WHERE tenant_id = :tenantId
        AND (IF(status = 'OPEN', expires_at, settled_at)) <
            :now - INTERVAL (SELECT t.letter_days FROM tenant t WHERE t.id = :tenantId) DAY
      LIMIT 1000
      """)
  int removeOld(long tenantId, Instant now);
}
