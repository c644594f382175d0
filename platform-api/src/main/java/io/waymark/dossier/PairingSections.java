package io.waymark.dossier;

/** What somebody says of themselves for pairing, and who is noted as their line manager. */
final class PairingSections {
  static final Section WISHES =
      new Section(
          "mentorWishes",
          """
          SELECT p.id AS id, p.from_minute AS fromMinute, p.to_minute AS toMinute,
                 p.focus_areas AS focusAreas, p.languages AS languages,
                 (SELECT JSON_ARRAYAGG(JSON_OBJECT('name', n.name, 'choice', w.choice))
                  FROM mentor_wish w
                  JOIN membership n ON n.tenant_id = w.tenant_id AND n.id = w.mentor_id
                  WHERE w.tenant_id = p.tenant_id AND w.membership_id = p.membership_id)
                  AS mentors
          FROM pairing_preference p
          WHERE p.tenant_id = :tenantId AND p.membership_id = :membershipId
          """);

  static final Section LINE_MANAGERS =
      new Section(
          "lineManagers",
          """
          SELECT x.id AS id, n.name AS name, x.made_at AS since, x.agreed_at AS agreedAt
          FROM pairing_exclusion x
          JOIN membership n ON n.tenant_id = x.tenant_id AND n.id = x.mentor_id
          WHERE x.tenant_id = :tenantId AND x.membership_id = :membershipId
            AND x.kind = 'LINE_MANAGER' AND x.id > :after
          ORDER BY x.id LIMIT 500
          """);

  static final Section AVAILABILITY =
      new Section(
          "mentorAvailability",
          """
          SELECT v.id AS id, v.capacity AS capacity, v.from_minute AS fromMinute,
                 v.to_minute AS toMinute, v.focus_areas AS focusAreas,
                 v.favourite_areas AS favouriteAreas, v.languages AS languages,
                 v.listed AS listed
          FROM mentor_availability v
          WHERE v.tenant_id = :tenantId AND v.membership_id = :membershipId
          """);

  private PairingSections() {}
}
