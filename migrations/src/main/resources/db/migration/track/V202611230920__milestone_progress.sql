CREATE TABLE milestone_progress (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) NOT NULL,
  submitted_at DATETIME(6) NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  words VARCHAR(2000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_milestone_progress (tenant_id, enrolment_id, milestone_key),
  CONSTRAINT ck_milestone_progress_status CHECK (status IN ('IN_PROGRESS', 'SUBMITTED', 'ACCEPTED', 'CHANGES_REQUESTED', 'WAIVED')),
  CONSTRAINT fk_milestone_progress_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_milestone_progress_decided_by FOREIGN KEY (tenant_id, decided_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
