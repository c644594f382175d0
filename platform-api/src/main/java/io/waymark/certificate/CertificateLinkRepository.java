package io.waymark.certificate;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CertificateLinkRepository extends GenericRepository<CertificateLink, Long> {
  CertificateLink save(CertificateLink link);

  CertificateLink update(CertificateLink link);

  Optional<CertificateLink> findById(long id);

  Optional<CertificateLink> findByEnrolmentId(long enrolmentId);
}
