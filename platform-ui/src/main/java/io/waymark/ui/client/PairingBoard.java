package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has which mentor in a cohort, and who has none. */
@Serdeable
public record PairingBoard(
    String cohortId,
    String cohortName,
    List<Person> people,
    List<Mentor> mentors,
    List<KeptApart> exclusions,
    Weights weights,
    List<Pairings.Lock> locked) {
  public PairingBoard {
    locked = Lists.orEmpty(locked);
    people = Lists.orEmpty(people);
    mentors = Lists.orEmpty(mentors);
    exclusions = Lists.orEmpty(exclusions);
  }

  /**
   * Somebody in the cohort.
   *
   * @param stated whether they have said what they wish for
   * @param mentors the primary one first
   */
  @Serdeable
  public record Person(
      String enrolmentId,
      String name,
      @Nullable String title,
      String zone,
      boolean stated,
      List<FocusArea> focusAreas,
      List<String> languages,
      List<Pairing> mentors) {
    public Person {
      focusAreas = Lists.orEmpty(focusAreas);
      languages = Lists.orEmpty(languages);
      mentors = Lists.orEmpty(mentors);
    }

    /** Whether somebody decides on their milestones. */
    public boolean hasPrimary() {
      return mentors.stream().anyMatch(Pairing::primary);
    }
  }

  /**
   * A current mentor.
   *
   * @param sharedMinutes of working time a day
   */
  @Serdeable
  public record Pairing(
      String pairingId,
      String mentorId,
      String name,
      boolean primary,
      boolean confirmed,
      int sharedMinutes) {}

  /**
   * A mentor of the organisation.
   *
   * @param stated whether they have said what they have to give
   * @param mentees in all cohorts
   * @param fromMinute of the day, in their zone
   */
  @Serdeable
  public record Mentor(
      String mentorId,
      String name,
      @Nullable String title,
      String zone,
      boolean stated,
      int capacity,
      int mentees,
      int fromMinute,
      int toMinute,
      List<FocusArea> focusAreas,
      List<String> languages) {
    public Mentor {
      focusAreas = Lists.orEmpty(focusAreas);
      languages = Lists.orEmpty(languages);
    }
  }

  /** Two people who are kept apart; the reason is for those who run programs. */
  @Serdeable
  public record KeptApart(
      String exclusionId,
      String participantName,
      String mentorName,
      Pairings.ExclusionKind kind,
      String reason,
      boolean agreed) {}

  /** How much each attribute counts. */
  @Serdeable
  public record Weights(
      int focus, int wishes, int hours, int language, int minSharedMinutes, String etag) {}

  /** How much each attribute shall count. */
  @Serdeable
  public record Counts(int focus, int wishes, int hours, int language, int minSharedMinutes) {}
}
