package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param people everybody who was to come, by name
 */
@Serdeable
record AttendanceView(List<AttendeeView> people) {

  /**
   * @param attended absent until somebody has said
   */
  @Serdeable
  record AttendeeView(Id enrolmentId, String name, @Nullable Boolean attended) {}
}
