package io.waymark.ui.checkin;

import io.waymark.ui.client.ThisWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the form is about: whose period, toward which milestone, and who will read it. */
record Asked(
    ThisWeek.Enrolment enrolment,
    ThisWeek.Form form,
    List<ThisWeek.Open> open,
    ThisWeek.@Nullable NextMilestone milestone,
    List<ThisWeek.Mentor> mentors) {

  /** The same, about another form. */
  Asked with(ThisWeek.Form other) {
    return new Asked(enrolment, other, open, milestone, mentors);
  }

  /** The name of the mentor who answers; null while there is none. */
  @Nullable String mentorName() {
    return mentors.stream()
        .filter(ThisWeek.Mentor::primary)
        .map(ThisWeek.Mentor::name)
        .findFirst()
        .orElse(null);
  }

  /** Everybody who reads the text, the primary mentor first. */
  String readers(String and) {
    return mentors.stream()
        .sorted((one, other) -> Boolean.compare(other.primary(), one.primary()))
        .map(ThisWeek.Mentor::name)
        .collect(Collectors.joining(and));
  }
}
