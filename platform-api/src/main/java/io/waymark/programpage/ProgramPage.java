package io.waymark.programpage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("program_page")
record ProgramPage(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long programId,
    boolean published,
    String aboutEn,
    String aboutDe,
    String audienceEn,
    String audienceDe,
    String timingEn,
    String timingDe,
    @TypeDef(type = DataType.JSON) List<Question> questions,
    Instant changedAt,
    @Version @Nullable Long version) {

  static ProgramPage empty(long id, long programId, Instant now) {
    return new ProgramPage(
        id, null, programId, false, "", "", "", "", "", "", List.of(), now, null);
  }

  ProgramPage with(EditProgramPage wanted, Instant now) {
    return new ProgramPage(
        id,
        tenantId,
        programId,
        wanted.published(),
        wanted.aboutEn().strip(),
        wanted.aboutDe().strip(),
        wanted.audienceEn().strip(),
        wanted.audienceDe().strip(),
        wanted.timingEn().strip(),
        wanted.timingDe().strip(),
        wanted.asked(),
        now,
        version);
  }

  long tag() {
    return version == null ? 0 : version + 1;
  }
}
