-- The history of a milestone, one row a transition.
CREATE TABLE milestone_step (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  by_id BIGINT NOT NULL,
  words VARCHAR(2000) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_milestone_step (tenant_id, enrolment_id, milestone_key, at),
  CONSTRAINT fk_milestone_step_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_milestone_step_by FOREIGN KEY (tenant_id, by_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
