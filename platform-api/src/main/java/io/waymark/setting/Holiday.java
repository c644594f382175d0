package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day on which nobody has to answer, whatever weekday it is; it moves no check-in. */
@Serdeable
public record Holiday(@NotNull LocalDate day, @NotBlank @Size(max = 80) String name) {
  @Override
  public String toString() {
    return day + " " + name;
  }
}
