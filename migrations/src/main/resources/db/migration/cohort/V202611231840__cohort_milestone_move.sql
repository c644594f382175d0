-- A milestone that is due earlier or later for a whole cohort than its track says, by whole days.
CREATE TABLE cohort_milestone_move (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  days INT NOT NULL,
  reason VARCHAR(300) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_cohort_milestone_move (tenant_id, cohort_id, milestone_key),
  CONSTRAINT ck_cohort_milestone_move_days CHECK (days BETWEEN -365 AND 365 AND days <> 0),
  CONSTRAINT fk_cohort_milestone_move_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
