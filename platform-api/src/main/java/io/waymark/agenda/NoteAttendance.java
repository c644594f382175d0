package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param people of whom something is to be noted; of everybody else it stays as it is
 */
@Serdeable
public record NoteAttendance(@NotEmpty @Size(max = 1000) List<@Valid Person> people) {

  @Serdeable
  public record Person(@NotNull Id enrolmentId, boolean attended) {}
}
