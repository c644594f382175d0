package io.waymark.dossier;

import java.util.List;

/** What an organisation has in work and has arranged: no person's own, but all of theirs. */
final class PlanningSections {
  static final List<Section> ALL =
      List.of(
          new Section(
              "frameworkDrafts",
              """
              SELECT d.id AS id, d.slug AS slug, d.saved_at AS savedAt, d.document AS document
              FROM framework_draft d
              WHERE d.tenant_id = :tenantId AND d.published_version_id IS NULL AND d.id > :after
              ORDER BY d.id LIMIT 500
              """),
          new Section(
              "trackDrafts",
              """
              SELECT d.id AS id, d.program_id AS programId, d.slug AS slug, d.saved_at AS savedAt,
                     d.document AS document
              FROM track_draft d
              WHERE d.tenant_id = :tenantId AND d.published_version_id IS NULL AND d.id > :after
              ORDER BY d.id LIMIT 500
              """),
          new Section(
              "mentorAvailability",
              """
              SELECT v.id AS id, v.membership_id AS mentorId, v.capacity AS capacity,
                     v.from_minute AS fromMinute, v.to_minute AS toMinute,
                     v.focus_areas AS focusAreas, v.favourite_areas AS favouriteAreas,
                     v.languages AS languages, v.listed AS listed
              FROM mentor_availability v
              WHERE v.tenant_id = :tenantId AND v.id > :after ORDER BY v.id LIMIT 500
              """),
          new Section(
              "pairingWeights",
              """
              SELECT w.id AS id, w.cohort_id AS cohortId, w.focus AS focus, w.wishes AS wishes,
                     w.hours AS hours, w.language AS languageWeight,
                     w.min_shared_minutes AS minSharedMinutes
              FROM pairing_weights w
              WHERE w.tenant_id = :tenantId AND w.id > :after ORDER BY w.id LIMIT 500
              """),
          new Section(
              "pairingExclusions",
              """
              SELECT x.id AS id, x.membership_id AS membershipId, x.mentor_id AS mentorId,
                     x.kind AS kind, x.made_by AS madeById, x.made_at AS madeAt,
                     x.agreed_at AS agreedAt
              FROM pairing_exclusion x
              WHERE x.tenant_id = :tenantId AND x.id > :after ORDER BY x.id LIMIT 500
              """),
          new Section(
              "announcements",
              """
              SELECT a.id AS id, a.cohort_id AS cohortId, a.sent_by AS sentById,
                     a.by_mail AS byMail, a.people AS people, a.sent_at AS sentAt
              FROM announcement a
              WHERE a.tenant_id = :tenantId AND a.id > :after ORDER BY a.id LIMIT 500
              """));

  private PlanningSections() {}
}
