-- What a participant hands in for a milestone, one row a piece. submitted_at is null while it is prepared, for its author alone;
-- once handed in a piece stays as it was, and replaced_at says when it was taken out or another took its place.
CREATE TABLE milestone_evidence (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  url VARCHAR(1000) NULL,
  text VARCHAR(4000) NULL,
  added_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6) NULL,
  replaced_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_milestone_evidence (tenant_id, enrolment_id, milestone_key),
  CONSTRAINT ck_milestone_evidence_kind CHECK (kind IN ('BRAG_ENTRY', 'LINK', 'TEXT')),
  CONSTRAINT ck_milestone_evidence_replaced CHECK (replaced_at IS NULL OR submitted_at IS NOT NULL),
  CONSTRAINT fk_milestone_evidence_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
