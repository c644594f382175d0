package io.waymark.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRepository extends GenericRepository<PostedLetter, Long> {
  PostedLetter save(PostedLetter letter);

  List<PostedLetter> saveAll(Iterable<PostedLetter> letters);

  PostedLetter update(PostedLetter letter);

  Optional<PostedLetter> findById(long id);

  boolean existsByEventAndAddress(String event, String address);

  @Query(
      """
      SELECT id FROM letter
      WHERE tenant_id = :tenantId AND status = 'WAITING' AND posted_at < :before
      ORDER BY id LIMIT 1000
      """)
  List<Long> waitingSince(long tenantId, Instant before);

  @Query("DELETE FROM letter WHERE tenant_id = :tenantId AND address IN (:addresses)")
  int removeTo(long tenantId, Collection<String> addresses);

  @Query("DELETE FROM letter WHERE tenant_id = :tenantId AND event IN (:events)")
  int removeOf(long tenantId, Collection<String> events);

  /**
   * @param pattern of LIKE, as JSON_SEARCH takes it
   */
  @Query(
      """
      SELECT id FROM letter
      WHERE tenant_id = :tenantId AND JSON_SEARCH(facts, 'one', :pattern) IS NOT NULL
      """)
  List<Long> naming(long tenantId, String pattern);

  /** As long as the tenant wants to keep them after they were sent or given up. */
  @Query(
      """
      DELETE FROM letter
      WHERE tenant_id = :tenantId AND status <> 'WAITING'
        AND settled_at <
            :now - INTERVAL (SELECT t.letter_days FROM tenant t WHERE t.id = :tenantId) DAY
      LIMIT 1000
      """)
  int removeOld(long tenantId, Instant now);
}
