package io.waymark.submission;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRepository extends GenericRepository<Evidence, Long> {
  Evidence save(Evidence piece);

  Evidence update(Evidence piece);

  void delete(Evidence piece);

  Optional<Evidence> findById(long id);

  /** In no order: one by id would tempt the server to look through all there is. */
  List<Evidence> findByEnrolmentIdAndMilestoneKey(long enrolmentId, String milestoneKey);
}
