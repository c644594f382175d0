package io.waymark.nudge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NudgeRepository extends GenericRepository<Nudge, Long> {
  List<Nudge> saveAll(Iterable<Nudge> nudges);

  /** Those of them who are members today, by name. */
  @Query(
      """
      SELECT m.id AS membership_id, m.name, a.email, a.language,
        (SELECT MAX(n.sent_at) FROM nudge n FORCE INDEX (ix_nudge_person)
          WHERE n.tenant_id = m.tenant_id AND n.cohort_id = :cohortId
            AND n.membership_id = m.id) AS nudged_at
      FROM membership m FORCE INDEX (PRIMARY) JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.id IN (:membershipIds) AND m.status = 'ACTIVE'
      ORDER BY m.name, m.id
      """)
  List<Addressee> addressees(long tenantId, long cohortId, Collection<Long> membershipIds);
}
