package io.waymark.tenancy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ZoneChangeRepository extends GenericRepository<ZoneChange, Long> {
  ZoneChange save(ZoneChange change);

  List<ZoneChange> findByMembershipIdInOrderBySince(Collection<Long> membershipIds);
}
