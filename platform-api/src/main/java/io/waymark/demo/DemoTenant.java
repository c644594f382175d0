package io.waymark.demo;

import io.waymark.setting.Accent;
import io.waymark.shared.text.DocumentRules;
import io.waymark.tenancy.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the demo.
 *
 * @param kind {@code EMPLOYER} or {@code COACH}
 * @param language {@code en} or {@code de}: of its program, its cohorts and its people's stories
 * @param program name of the one program it offers
 * @param completedCohort name of the cohort that has ended
 * @param runningCohort name of the cohort that runs now
 * @param accent of its screens; null for Waymark's own
 * @param holidays the same every year
 * @param former people who were members and have left
 * @param invited people who have not joined yet
 */
record DemoTenant(
    String slug,
    String name,
    String kind,
    String language,
    String program,
    String completedCohort,
    String runningCohort,
    @Nullable Accent accent,
    List<DemoHoliday> holidays,
    List<DemoPerson> people,
    List<DemoPerson> former,
    List<DemoInvitation> invited) {

  DemoTenant {
    holidays = List.copyOf(holidays);
    people = List.copyOf(people);
    former = List.copyOf(former);
    invited = List.copyOf(invited);
    DocumentRules.key("slug", slug);
    DocumentRules.unique("people", people, DemoPerson::email);
  }

  /** Everybody with the role, in the order of the document. */
  List<DemoPerson> with(Role role) {
    return people.stream().filter(person -> person.roles().contains(role)).toList();
  }
}
