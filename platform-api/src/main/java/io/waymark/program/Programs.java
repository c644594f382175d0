package io.waymark.program;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
   * Calls a program something else, everywhere at once; its slug stays, because addresses hold it.
   *
   * @param ifMatch the version that was read, as an entity tag
   * @throws NotFound when the tenant has no such program
   * @throws PreconditionRequired without a version
   * @throws PreconditionFailed when it is not the present one
   */
  @Transactional
  public void rename(long programId, @Nullable String ifMatch, String name) {
    Program before = programs.findById(programId).orElseThrow(NotFound::new);
    ETag.require(ifMatch, Objects.requireNonNull(before.version()));
    if (before.name().equals(name)) {
      return;
    }
    programs.update(before.named(name));
    audit.record(
        "program.renamed",
        new Subject("program", programId),
        Map.of("from", before.name(), "to", name));
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
