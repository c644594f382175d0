package io.waymark.insight;

import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people did over weeks, as rows of an organisation: reads are tested against what is stored,
 * without a request for each week.
 */
record Rows(Organisation organisation) {

  /** Answers the check-in's id. */
  Id checkIn(Id enrolmentId, int period, String submittedAt, @Nullable Integer confidence) {
    return checkIn(enrolmentId, period, submittedAt, confidence, null);
  }

  Id checkIn(
      Id enrolmentId,
      int period,
      String submittedAt,
      @Nullable Integer confidence,
      @Nullable String answeredAt) {
    Id id = new Id(Api.bean(Ids.class).next());
    change(
        "INSERT INTO check_in (tenant_id, id, enrolment_id, period, submitted_at, answered_at,"
            + " confidence, win, blocker, question, version) VALUES (?, ?, ?, ?, ?, ?, ?,"
            + " 'a secret win', 'a secret blocker', 'a secret question', 0)",
        organisation.id(),
        id.value(),
        enrolmentId.value(),
        period,
        at(submittedAt),
        answeredAt == null ? null : at(answeredAt),
        confidence);
    return id;
  }

  void commitment(Id checkInId, String text, int timesCarried) {
    change(
        "INSERT INTO commitment (tenant_id, id, check_in_id, position, text, times_carried, version)"
            + " VALUES (?, ?, ?, 0, ?, ?, 0)",
        organisation.id(),
        Api.bean(Ids.class).next(),
        checkInId.value(),
        text,
        timesCarried);
  }

  void reply(Id checkInId, Person mentor, String sentAt) {
    change(
        "INSERT INTO reply (tenant_id, id, check_in_id, mentor_id, text, sent_at, version)"
            + " VALUES (?, ?, ?, ?, 'a secret reply', ?, 0)",
        organisation.id(),
        Api.bean(Ids.class).next(),
        checkInId.value(),
        mentor.membershipId(),
        at(sentAt));
    change(
        "UPDATE check_in SET answered_at = COALESCE(answered_at, ?) WHERE tenant_id = ? AND id = ?",
        at(sentAt),
        organisation.id(),
        checkInId.value());
  }

  void milestone(Id enrolmentId, String key, String status, @Nullable String submittedAt) {
    change(
        "INSERT INTO milestone_progress (tenant_id, id, enrolment_id, milestone_key, status,"
            + " submitted_at, words, version) VALUES (?, ?, ?, ?, ?, ?, 'secret words', 0)",
        organisation.id(),
        Api.bean(Ids.class).next(),
        enrolmentId.value(),
        key,
        status,
        submittedAt == null ? null : at(submittedAt));
  }

  void absence(Person person, String firstDay, String lastDay) {
    change(
        "INSERT INTO absence (tenant_id, id, membership_id, first_day, last_day, declared_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        organisation.id(),
        Api.bean(Ids.class).next(),
        person.membershipId(),
        firstDay,
        lastDay,
        Api.clock().instant());
  }

  void confirm(Id pairingId, String moment) {
    change(
        "UPDATE pairing SET confirmed_at = ? WHERE tenant_id = ? AND id = ?",
        at(moment),
        organisation.id(),
        pairingId.value());
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }

  private static void change(String sql, @Nullable Object... parameters) {
    try {
      Database.change(sql, parameters);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
