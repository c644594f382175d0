package io.waymark.program;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Programs of the tenant in scope. */
@Singleton
public class Programs {
  private final ProgramRepository programs;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Programs(ProgramRepository programs, Audit audit, Ids ids, Clock clock) {
    this.programs = programs;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Offers a new program.
   *
   * @param slug lower-case letters, digits and hyphens, at most 60; its name in addresses
   * @return the program's id
   * @throws Conflict {@code program.exists} when the slug is taken in this tenant
   */
  @Transactional
  public long create(String slug, String name) {
    Program program = new Program(ids.next(), null, slug, name, clock.instant(), null);
    DuplicateKey.becomes(
        () -> new Conflict("program.exists", "There is a program with this slug already."),
        () -> programs.save(program));
    audit.record("program.created", new Subject("program", program.id()), Map.of("slug", slug));
    return program.id();
  }

  /**
   * @throws NotFound when the tenant has no such program
   */
  public void require(long programId) {
    if (programs.findById(programId).isEmpty()) {
      throw new NotFound();
    }
  }
}
