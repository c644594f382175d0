package io.waymark.coaching;

import io.waymark.calendar.MentorAccess;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as whoever asks stands to it.
 *
 * @param enrolmentId of the participant; null for a group session of the cohort
 * @param leadId membership of who leads it
 * @param participantId membership of the participant; null for a group
 * @param place where it is, or a link; null where nobody said
 * @param sequence what calendars were told of it, counted from 0
 * @param notes what whoever leads it shares with those who take part; null for nothing
 */
public record CoachingSession(
    long id,
    long cohortId,
    String cohortName,
    @Nullable Long enrolmentId,
    @Nullable Long participantId,
    @Nullable String participantName,
    long leadId,
    String leadName,
    Slot slot,
    @Nullable String place,
    SessionStatus status,
    int sequence,
    @Nullable String notes,
    Instant changedAt,
    long version,
    Relation relation) {

  /**
   * How the one who asks is related to its people.
   *
   * @param pairing as a mentor of the participant now; null for none
   * @param takesPart whether they were or will be in the cohort when it is
   * @param mentorsThere whether they mentor somebody in the cohort now
   */
  public record Relation(
      MentorAccess.@Nullable Pairing pairing, boolean takesPart, boolean mentorsThere) {}

  public boolean isGroup() {
    return enrolmentId == null;
  }

  /**
   * Data rights follow the relation ("Who may see and do what" of the product): the two of them
   * read what they share; a further or later mentor from the day of their pairing, and what was
   * before once the participant has confirmed them; who runs programs sees that it takes place, and
   * leads what they lead; a former mentor sees nothing.
   */
  public SessionAccess accessOf(Actor actor, Instant now) {
    SessionAccess access = isGroup() ? inGroup(actor) : ofTwo(actor, now);
    return access == SessionAccess.NONE && actor.runsPrograms() ? SessionAccess.FACTS : access;
  }

  private SessionAccess ofTwo(Actor actor, Instant now) {
    if (actor.is(Role.PARTICIPANT)
        && participantId != null
        && participantId == actor.membershipId()) {
      return SessionAccess.TEXT;
    }
    if (!actor.is(Role.MENTOR) || relation.pairing() == null) {
      return SessionAccess.NONE;
    }
    return switch (MentorAccess.to(slot.startsAt(), relation.pairing(), now)) {
      case NONE -> SessionAccess.NONE;
      case STATUS -> SessionAccess.FACTS;
      case TEXT -> leadId == actor.membershipId() ? SessionAccess.LEAD : SessionAccess.TEXT;
    };
  }

  private SessionAccess inGroup(Actor actor) {
    boolean mayLead = actor.runsPrograms() || actor.is(Role.MENTOR) && relation.mentorsThere();
    if (leadId == actor.membershipId() && mayLead) {
      return SessionAccess.LEAD;
    }
    return actor.is(Role.PARTICIPANT) && relation.takesPart()
        ? SessionAccess.TEXT
        : SessionAccess.NONE;
  }

  /**
   * @throws Forbidden {@code coaching_session.facts_only} for whoever sees no more of it
   */
  public SessionAccess requireText(Actor actor, Instant now) {
    SessionAccess access = accessOf(actor, now);
    if (!access.readsText()) {
      throw new Forbidden(
          "coaching_session.facts_only", "You see that this session takes place, and no more.");
    }
    return access;
  }

  /**
   * @throws Forbidden {@code coaching_session.not_lead}
   */
  public void requireLead(Actor actor, Instant now) {
    if (accessOf(actor, now) != SessionAccess.LEAD) {
      throw new Forbidden(
          "coaching_session.not_lead", "Only whoever leads this session does this.");
    }
  }

  /**
   * @throws Conflict {@code coaching_session.status} when it was cancelled
   */
  public void requireScheduled() {
    status.requireScheduled();
  }

  /** Whether they may move it and call it off: who leads it, and of a group who runs programs. */
  boolean isManagedBy(Actor actor, Instant now) {
    return accessOf(actor, now) == SessionAccess.LEAD || isGroup() && actor.runsPrograms();
  }
}
