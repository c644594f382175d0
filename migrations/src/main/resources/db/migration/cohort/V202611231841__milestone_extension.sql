-- More time for one participant and one milestone, by whole days on top of what the cohort has.
CREATE TABLE milestone_extension (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  days INT NOT NULL,
  reason VARCHAR(500) NULL,
  granted_by BIGINT NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_milestone_extension (tenant_id, enrolment_id, milestone_key),
  CONSTRAINT ck_milestone_extension_days CHECK (days BETWEEN 1 AND 730),
  CONSTRAINT fk_milestone_extension_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_milestone_extension_granted_by FOREIGN KEY (tenant_id, granted_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
