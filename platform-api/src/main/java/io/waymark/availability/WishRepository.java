package io.waymark.availability;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WishRepository extends GenericRepository<WishRow, Long> {
  WishRow save(WishRow row);

  List<WishRow> findByMembershipIdOrderByChoice(long membershipId);

  long deleteByMembershipId(long membershipId);
}
