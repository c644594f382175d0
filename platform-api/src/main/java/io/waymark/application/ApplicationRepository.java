package io.waymark.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.waymark.enrolment.EnrolmentStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicationRepository extends GenericRepository<Application, Long> {
  Application save(Application application);

  List<Application> saveAll(Iterable<Application> applications);

  Application update(Application application);

  Optional<Application> findById(long id);

  /** As it is now, whatever the transaction has read before; held until it ends. */
  @Query("SELECT a.* FROM application a WHERE a.tenant_id = :tenantId AND a.id = :id FOR UPDATE")
  Optional<Application> findForUpdate(long tenantId, long id);

  /** How many there are now, whatever the transaction has read before. */
  @Query(
      """
      SELECT COUNT(*) FROM application a FORCE INDEX (uk_application_address)
      WHERE a.tenant_id = :tenantId AND a.cohort_id = :cohortId AND a.address = :address
      FOR SHARE
      """)
  long countNow(long tenantId, long cohortId, String address);

  List<Application> findByCohortIdOrderByAppliedAt(long cohortId);

  List<Application> findByCohortIdAndStatusIn(long cohortId, Collection<EnrolmentStatus> statuses);

  List<Application> findByAddressAndStatusAndEnrolmentIdIsNull(
      String address, EnrolmentStatus status);

  @Query(
      """
      SELECT a.address FROM application a
      WHERE a.tenant_id = :tenantId AND a.cohort_id = :cohortId AND a.address IN (:addresses)
      """)
  List<String> knownAmong(long tenantId, long cohortId, Collection<String> addresses);

  /** Who waits, in their order; held until the transaction ends. */
  @Query(
      """
      SELECT a.* FROM application a FORCE INDEX (uk_application_address)
      WHERE a.tenant_id = :tenantId AND a.cohort_id = :cohortId AND a.status = 'WAITLISTED'
      ORDER BY a.decided_at, a.id LIMIT :most FOR UPDATE
      """)
  List<Application> waiting(long tenantId, long cohortId, int most);

  /** Members with one of these addresses. */
  @Query(
      """
      SELECT m.id AS membership_id, a.email, m.roles FROM account a
      JOIN membership m ON m.account_id = a.id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE' AND a.email IN (:addresses)
      """)
  List<KnownMember> membersAmong(long tenantId, Collection<String> addresses);

  /** Those that nobody confirmed, and those that came to nothing. */
  @Query(
      """
      DELETE FROM application
      WHERE tenant_id = :tenantId
        AND ((status = 'APPLIED' AND confirmed_at IS NULL AND applied_at < :unconfirmed)
          OR (status IN ('DECLINED', 'WITHDRAWN') AND decided_at < :settled))
      LIMIT 1000
      """)
  int removeOld(long tenantId, Instant unconfirmed, Instant settled);
}
