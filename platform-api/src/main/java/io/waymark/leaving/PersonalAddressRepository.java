package io.waymark.leaving;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonalAddressRepository extends GenericRepository<PersonalAddress, Long> {
  PersonalAddress save(PersonalAddress address);

  PersonalAddress update(PersonalAddress address);

  Optional<PersonalAddress> findById(long id);

  Optional<PersonalAddress> findByAccountId(long accountId);

  @Query("DELETE FROM personal_address WHERE account_id = :accountId")
  int removeOf(long accountId);

  /** Addresses that nobody confirmed in time; they may be anybody's. */
  @Query(
      """
      DELETE FROM personal_address WHERE confirmed_at IS NULL AND asked_at < :before LIMIT 1000
      """)
  int removeUnconfirmed(Instant before);
}
