package io.waymark.frameworkdraft;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FrameworkDraftRepository extends GenericRepository<FrameworkDraft, Long> {
  FrameworkDraft save(FrameworkDraft draft);

  FrameworkDraft update(FrameworkDraft draft);

  void delete(FrameworkDraft draft);

  Optional<FrameworkDraft> findById(long id);

  Optional<FrameworkDraft> findByOpenSlug(String openSlug);
}
