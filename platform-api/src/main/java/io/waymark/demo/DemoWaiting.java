package io.waymark.demo;

import static io.waymark.matching.FocusArea.ARCHITECTURE;
import static io.waymark.matching.FocusArea.BACKEND;
import static io.waymark.matching.FocusArea.COMMUNICATION;
import static io.waymark.matching.FocusArea.DATA;
import static io.waymark.matching.FocusArea.DELIVERY;
import static io.waymark.matching.FocusArea.FRONTEND;
import static io.waymark.matching.FocusArea.LEADERSHIP;
import static io.waymark.matching.FocusArea.MOBILE;
import static io.waymark.matching.FocusArea.PLATFORM;

import io.waymark.matching.FocusArea;
import io.waymark.tenancy.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a mentor in a demo organisation, and who could be one.
 *
 * @param offers of the mentors who were here before, in their order, and then of new ones
 * @param people the last one's line manager is the first mentor
 * @param reason why those two are kept apart
 * @param otherReason why the first of the people and the second mentor are
 */
record DemoWaiting(
    String cohortName, List<Offer> offers, List<Wish> people, String reason, String otherReason) {

  /**
   * @param person null for who was here before
   */
  record Offer(
      @Nullable DemoPerson person, int capacity, Set<FocusArea> focus, List<String> languages) {}

  /**
   * @param focus empty for who has said nothing
   * @param wanted mentors by their number
   */
  record Wish(
      DemoPerson person, Set<FocusArea> focus, List<String> languages, List<Integer> wanted) {}

  static DemoWaiting of(DemoTenant tenant) {
    return tenant.language().equals("de") ? german() : english();
  }

  private static DemoWaiting english() {
    return new DemoWaiting(
        "Next intake",
        List.of(
            new Offer(null, 6, Set.of(BACKEND, ARCHITECTURE), List.of("sv", "en")),
            new Offer(null, 4, Set.of(PLATFORM, BACKEND), List.of("en", "hi")),
            new Offer(null, 2, Set.of(LEADERSHIP, COMMUNICATION), List.of("en")),
            new Offer(
                mentor("Ines Rocha", "Senior engineer", "Europe/Lisbon"),
                3,
                Set.of(FRONTEND, MOBILE),
                List.of("pt", "en")),
            new Offer(
                mentor("Olu Adeyemi", "Staff data engineer", "Africa/Lagos"),
                2,
                Set.of(DATA, DELIVERY),
                List.of("en"))),
        List.of(
            wish("Noor Haddadi", "Europe/Berlin", Set.of(BACKEND, ARCHITECTURE), "en", 0),
            wish("Jakob Lind", "Europe/Copenhagen", Set.of(ARCHITECTURE, DELIVERY), "en", 0, 4),
            wish("Camille Roux", "Europe/Paris", Set.of(FRONTEND), "fr", 3),
            wish("Rohan Mehta", "Asia/Kolkata", Set.of(PLATFORM), "hi", 1),
            wish("Yara Silva", "America/Sao_Paulo", Set.of(DATA), "pt"),
            wish("Nils Berg", "Pacific/Auckland", Set.of(BACKEND), "en"),
            wish("Tess Okafor", "Africa/Lagos", Set.of(), "en"),
            wish("Emre Kaya", "Europe/Istanbul", Set.of(BACKEND), "en", 0)),
        "Mara leads Emre's team since January.",
        "They were at odds in the last review, and both asked for it.");
  }

  private static DemoWaiting german() {
    return new DemoWaiting(
        "Nächster Jahrgang",
        List.of(
            new Offer(null, 6, Set.of(BACKEND, ARCHITECTURE), List.of("de", "en")),
            new Offer(null, 4, Set.of(FRONTEND, DELIVERY), List.of("de", "tr")),
            new Offer(null, 2, Set.of(LEADERSHIP), List.of("en")),
            new Offer(
                mentor("Carla Winter", "Coachin für Plattformen", "Europe/Zurich"),
                3,
                Set.of(PLATFORM, DATA),
                List.of("de", "en"))),
        List.of(
            wish("Tilda Sommer", "Europe/Berlin", Set.of(BACKEND), "de", 0),
            wish("Aylin Demir", "Europe/Istanbul", Set.of(FRONTEND, DELIVERY), "tr", 1),
            wish("Matthis Krüger", "Europe/Vienna", Set.of(PLATFORM), "de", 3),
            wish("Svea Holm", "Australia/Sydney", Set.of(DATA), "en"),
            wish("Bastian Falk", "Europe/Berlin", Set.of(), "de")),
        "Sabine führt seit Januar das Team.",
        "Beide haben nach einem Streit darum gebeten.");
  }

  private static Wish wish(
      String name, String zone, Set<FocusArea> focus, String language, Integer... wanted) {
    return new Wish(
        new DemoPerson(
            name, email(name), "Junior engineer", ZoneId.of(zone), List.of(Role.PARTICIPANT)),
        focus,
        List.of(language, language.equals("en") ? "de" : "en"),
        List.of(wanted));
  }

  private static DemoPerson mentor(String name, String title, String zone) {
    return new DemoPerson(name, email(name), title, ZoneId.of(zone), List.of(Role.MENTOR));
  }

  private static String email(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.').replace("ü", "ue") + "@people.example";
  }
}
