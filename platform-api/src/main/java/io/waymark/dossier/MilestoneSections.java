package io.waymark.dossier;

/** Where somebody's milestones stand, and what they prepared and handed in for them. */
final class MilestoneSections {
  static final Section MILESTONES =
      new Section(
          "milestones",
          """
          SELECT g.id AS id, g.enrolment_id AS enrolmentId, g.milestone_key AS milestone,
                 g.status AS status, g.submitted_at AS submittedAt, g.decided_at AS decidedAt,
                 g.words AS words,
                 (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                     'status', s.status, 'name', n.name, 'words', s.words,
                     'at', DATE_FORMAT(s.at, '%Y-%m-%dT%H:%i:%s.%fZ')))
                  FROM milestone_step s
                  JOIN membership n ON n.tenant_id = s.tenant_id AND n.id = s.by_id
                  WHERE s.tenant_id = g.tenant_id AND s.enrolment_id = g.enrolment_id
                    AND s.milestone_key = g.milestone_key) AS steps
          FROM milestone_progress g
          JOIN enrolment e ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
          WHERE g.tenant_id = :tenantId AND e.membership_id = :membershipId AND g.id > :after
          ORDER BY g.id LIMIT 500
          """);

  static final Section EVIDENCE =
      new Section(
          "milestoneEvidence",
          """
          SELECT v.id AS id, v.enrolment_id AS enrolmentId, v.milestone_key AS milestone,
                 v.kind AS kind, v.title AS title, v.url AS url, v.text AS text,
                 v.added_at AS addedAt, v.submitted_at AS submittedAt,
                 v.replaced_at AS replacedAt
          FROM milestone_evidence v
          JOIN enrolment e ON e.tenant_id = v.tenant_id AND e.id = v.enrolment_id
          WHERE v.tenant_id = :tenantId AND e.membership_id = :membershipId AND v.id > :after
          ORDER BY v.id LIMIT 500
          """);

  static final Section DECISION_DRAFTS =
      new Section(
          "decisionDrafts",
          """
          SELECT d.id AS id, d.enrolment_id AS enrolmentId, d.milestone_key AS milestone,
                 d.words AS words, d.saved_at AS savedAt
          FROM decision_draft d
          WHERE d.tenant_id = :tenantId AND d.mentor_id = :membershipId AND d.id > :after
          ORDER BY d.id LIMIT 500
          """);

  private MilestoneSections() {}
}
