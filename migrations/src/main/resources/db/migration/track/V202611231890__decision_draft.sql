-- What a mentor has typed so far of their words about a milestone that waits for their decision; for them alone.
CREATE TABLE decision_draft (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mentor_id BIGINT NOT NULL,
  words VARCHAR(2000) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_decision_draft (tenant_id, enrolment_id, milestone_key, mentor_id),
  CONSTRAINT fk_decision_draft_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_decision_draft_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
