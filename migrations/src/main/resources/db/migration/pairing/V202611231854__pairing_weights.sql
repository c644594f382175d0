-- How much counts what, where an admin has changed it for a cohort.
CREATE TABLE pairing_weights (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  focus TINYINT NOT NULL,
  wishes TINYINT NOT NULL,
  hours TINYINT NOT NULL,
  language TINYINT NOT NULL,
  min_shared_minutes SMALLINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_pairing_weights (tenant_id, cohort_id),
  CONSTRAINT fk_pairing_weights_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
