package io.waymark.demo;

import io.waymark.enrolment.EnrolmentStatus;
import java.util.List;

/**
 * Somebody who applies for a demo cohort.
 *
 * @param status as it is decided; {@code APPLIED} where it waits for an answer
 * @param confirmed whether they followed the link in the letter
 */
record DemoApplicant(
    String name, int daysAgo, boolean confirmed, EnrolmentStatus status, String answer) {
  private static final List<DemoApplicant> ENGLISH =
      List.of(
          new DemoApplicant(
              "Hana Novak", 12, true, EnrolmentStatus.ACCEPTED, "Lead a small feature by myself."),
          new DemoApplicant(
              "Omar Haddad", 11, true, EnrolmentStatus.ACCEPTED, "Give reviews that help."),
          new DemoApplicant(
              "Ines Duarte", 9, true, EnrolmentStatus.WAITLISTED, "Speak up in design talks."),
          new DemoApplicant("Felix Brandt", 8, true, EnrolmentStatus.DECLINED, "Learn to program."),
          new DemoApplicant(
              "Sofia Lund", 6, true, EnrolmentStatus.WITHDRAWN, "See the system as a whole."),
          new DemoApplicant(
              "Kenji Mori", 3, true, EnrolmentStatus.APPLIED, "Break a vague problem down."),
          new DemoApplicant(
              "Nadia Rahimi", 1, false, EnrolmentStatus.APPLIED, "Plan before I build."));

  private static final List<String> GERMAN =
      List.of(
          "Eine kleine Funktion allein verantworten.",
          "Reviews schreiben, die weiterhelfen.",
          "In Entwurfsgesprächen mitreden.",
          "Programmieren lernen.",
          "Das System als Ganzes sehen.",
          "Ein vages Problem zerlegen.",
          "Planen, bevor ich baue.");

  /** In each state one, and in the first two. */
  static List<DemoApplicant> in(String language) {
    if (!language.equals("de")) {
      return ENGLISH;
    }
    return java.util.stream.IntStream.range(0, ENGLISH.size())
        .mapToObj(i -> ENGLISH.get(i).saying(GERMAN.get(i)))
        .toList();
  }

  private DemoApplicant saying(String other) {
    return new DemoApplicant(name, daysAgo, confirmed, status, other);
  }

  String address(String slug) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.')
        + "@"
        + slug
        + "-people.example";
  }
}
