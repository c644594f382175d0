package io.waymark.dossier;

/** What an organisation holds of a person's sessions, as far as that person may see it. */
final class SessionSections {
  static final Section SESSIONS =
      new Section(
          "sessions",
          """
          SELECT s.id AS id, s.enrolment_id AS enrolmentId, s.starts_at AS startsAt,
                 s.minutes AS minutes, s.status AS status, n.name AS name, s.place AS place,
                 s.notes AS notes, t.attended AS attended,
                 (SELECT JSON_ARRAYAGG(JSON_OBJECT('name', w.name, 'text', a.text))
                  FROM agenda_point a
                  JOIN membership w ON w.tenant_id = a.tenant_id AND w.id = a.author_id
                  WHERE a.tenant_id = s.tenant_id AND a.session_id = s.id
                    AND NOT a.is_private) AS points
          FROM enrolment e
          JOIN coaching_session s ON s.tenant_id = e.tenant_id AND s.cohort_id = e.cohort_id
            AND (s.enrolment_id = e.id OR s.enrolment_id IS NULL AND e.joined_at <= s.starts_at
              AND (e.ended_at IS NULL OR e.ended_at > s.starts_at))
          JOIN membership n ON n.tenant_id = s.tenant_id AND n.id = s.lead_id
          LEFT JOIN session_attendance t
            ON t.tenant_id = s.tenant_id AND t.session_id = s.id AND t.enrolment_id = e.id
          WHERE s.tenant_id = :tenantId AND e.membership_id = :membershipId AND s.id > :after
          ORDER BY s.id LIMIT 500
          """);

  static final Section LED =
      new Section(
          "sessionsLed",
          """
          SELECT s.id AS id, s.enrolment_id AS enrolmentId, s.starts_at AS startsAt,
                 s.minutes AS minutes, s.status AS status, s.place AS place, s.notes AS notes,
                 o.text AS privateNotes
          FROM coaching_session s
          LEFT JOIN session_note o
            ON o.tenant_id = s.tenant_id AND o.session_id = s.id AND o.author_id = s.lead_id
          WHERE s.tenant_id = :tenantId AND s.lead_id = :membershipId AND s.id > :after
          ORDER BY s.id LIMIT 500
          """);

  static final Section POINTS =
      new Section(
          "agendaPoints",
          """
          SELECT a.id AS id, a.session_id AS sessionId, a.text AS text,
                 a.is_private AS isPrivate, a.added_at AS addedAt
          FROM agenda_point a
          WHERE a.tenant_id = :tenantId AND a.author_id = :membershipId AND a.id > :after
          ORDER BY a.id LIMIT 500
          """);

  static final Section FEED =
      new Section(
          "calendarFeed",
          """
          SELECT f.opened_at AS openedAt, f.revoked_at AS endedAt FROM calendar_feed f
          WHERE f.tenant_id = :tenantId AND f.membership_id = :membershipId
          """);

  private SessionSections() {}
}
