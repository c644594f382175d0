-- A link by which members enrol themselves. It is computed (ADR 9); the row says until when it is good.
CREATE TABLE enrolment_link (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_enrolment_link_cohort (tenant_id, cohort_id, id),
  CONSTRAINT fk_enrolment_link_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_enrolment_link_made_by FOREIGN KEY (tenant_id, made_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
