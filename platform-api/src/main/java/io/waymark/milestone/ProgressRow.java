package io.waymark.milestone;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Introspected
record ProgressRow(
    long enrolmentId,
    @TypeDef(type = DataType.JSON) @Nullable List<Progress.State> milestones,
    @TypeDef(type = DataType.JSON) @Nullable List<Tick> tasks,
    @TypeDef(type = DataType.JSON) @Nullable List<Progress.Step> steps) {

  @Serdeable
  record Tick(String key, Instant doneAt) {}

  Progress progress() {
    return new Progress(
        list(milestones).stream().collect(toMap(Progress.State::key, identity())),
        list(tasks).stream().collect(toMap(Tick::key, Tick::doneAt)),
        list(steps).stream().sorted(Comparator.comparing(Progress.Step::at)).toList());
  }

  private static <T> List<T> list(@Nullable List<T> found) {
    return found == null ? List.of() : found;
  }
}
