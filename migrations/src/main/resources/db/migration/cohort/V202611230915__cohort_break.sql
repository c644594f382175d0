CREATE TABLE cohort_break (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  weeks INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_cohort_break (tenant_id, cohort_id, first_day),
  CONSTRAINT ck_cohort_break_weeks CHECK (weeks BETWEEN 1 AND 26),
  CONSTRAINT fk_cohort_break_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
