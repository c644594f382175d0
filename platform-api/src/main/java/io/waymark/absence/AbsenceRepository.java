package io.waymark.absence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AbsenceRepository extends GenericRepository<Absence, Long> {
  Absence save(Absence absence);

  void delete(Absence absence);

  Optional<Absence> findByIdAndMembershipId(long id, long membershipId);

  List<Absence> findByMembershipIdOrderByFirstDayDesc(long membershipId);

  boolean existsByMembershipIdAndFirstDayLessThanEqualsAndLastDayGreaterThanEquals(
      long membershipId, LocalDate lastDay, LocalDate firstDay);

  /** Where a member lives now. Lets nobody else declare for them until the transaction ends. */
  @Query(
      """
      SELECT a.zone FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.id = :membershipId FOR UPDATE OF m
      """)
  Optional<String> zoneForUpdate(long tenantId, long membershipId);
}
