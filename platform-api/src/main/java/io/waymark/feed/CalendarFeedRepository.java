package io.waymark.feed;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarFeedRepository extends GenericRepository<CalendarFeed, Long> {
  CalendarFeed save(CalendarFeed feed);

  CalendarFeed update(CalendarFeed feed);

  Optional<CalendarFeed> findById(long id);

  Optional<CalendarFeed> findByMembershipId(long membershipId);

  /** Whose it is; nobody's once they have left, or while the organisation lets nobody in. */
  @Query(
      """
      SELECT m.account_id, m.id AS membership_id, t.slug, a.language
      FROM calendar_feed f
      JOIN membership m ON m.tenant_id = f.tenant_id AND m.id = f.membership_id
      JOIN account a ON a.id = m.account_id
      JOIN tenant t ON t.id = f.tenant_id
      WHERE f.tenant_id = :tenantId AND f.id = :id
        AND m.status = 'ACTIVE' AND t.status = 'ACTIVE'
      """)
  Optional<FeedOwner> owner(long tenantId, long id);
}
