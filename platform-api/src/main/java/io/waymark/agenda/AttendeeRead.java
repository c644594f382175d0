package io.waymark.agenda;

import io.micronaut.core.annotation.Introspected;
import io.waymark.shared.id.Id;
import org.jspecify.annotations.Nullable;

@Introspected
record AttendeeRead(long enrolmentId, String name, @Nullable Boolean attended) {
  AttendanceView.AttendeeView view() {
    return new AttendanceView.AttendeeView(new Id(enrolmentId), name, attended);
  }
}
