package io.waymark.ui.client;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who should mentor whom.
 *
 * @param meanScore null without pairs
 */
@Serdeable
public record PairingProposal(
    String basis,
    List<Pair> pairs,
    List<Unmatched> unmatched,
    @Nullable Integer meanScore,
    List<Room> rooms) {
  public PairingProposal {
    pairs = Lists.orEmpty(pairs);
    unmatched = Lists.orEmpty(unmatched);
    rooms = Lists.orEmpty(rooms);
  }

  /** A mentor for somebody. */
  @Serdeable
  public record Pair(
      String enrolmentId,
      String participantName,
      String mentorId,
      String mentorName,
      boolean locked,
      Score score,
      @Nullable Rival next) {}

  /** The best of all other mentors. */
  @Serdeable
  public record Rival(String mentorName, int score, boolean full) {}

  /** How well two people suit each other, and why. */
  @Serdeable
  public record Score(
      int ofHundred,
      List<Part> parts,
      List<Attribute> decidedBy,
      List<FocusArea> sharedFocus,
      @Nullable Integer choice,
      boolean favourite,
      int sharedMinutes,
      @Nullable String language) {
    public Score {
      parts = Lists.orEmpty(parts);
      decidedBy = Lists.orEmpty(decidedBy);
      sharedFocus = Lists.orEmpty(sharedFocus);
    }
  }

  /** One attribute's part. */
  @Serdeable
  public record Part(Attribute attribute, int weight, int points) {}

  /** What counts. */
  public enum Attribute {
    FOCUS,
    WISHES,
    HOURS,
    LANGUAGE
  }

  /** Somebody for whom there is nobody; who comes closest first. */
  @Serdeable
  public record Unmatched(
      String enrolmentId, String participantName, List<InTheWay> obstacles, int mentors) {
    public Unmatched {
      obstacles = Lists.orEmpty(obstacles);
    }
  }

  /** What keeps a mentor from somebody. */
  @Serdeable
  public record InTheWay(
      String mentorName,
      Reason reason,
      int score,
      int sharedMinutes,
      @Nullable Attribute decidedBy) {}

  /** Why two people are not paired. */
  public enum Reason {
    TAKEN,
    FULL,
    TOO_FEW_HOURS,
    LINE_MANAGER,
    DECLINED,
    EXCLUDED,
    SELF
  }

  /** What a mentor would have then. */
  @Serdeable
  public record Room(String name, int mentees, int proposed, int capacity) {}
}
