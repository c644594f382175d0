-- What was changed about the dates of a cohort, one row a change: never updated. from_place and to_place
-- hold what the change is about: a day, weeks, days or a track version. reverts_id: the change that it takes back.
CREATE TABLE cohort_change (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  from_place JSON NULL,
  to_place JSON NULL,
  reason VARCHAR(300) NULL,
  people INT NOT NULL,
  dates INT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  reverts_id BIGINT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_cohort_change_reverts (tenant_id, reverts_id),
  KEY ix_cohort_change_cohort (tenant_id, cohort_id, id),
  CONSTRAINT ck_cohort_change_kind CHECK (kind IN ('SHIFT_START', 'ADD_BREAK', 'MOVE_BREAK', 'REMOVE_BREAK', 'ADOPT_VERSION', 'MOVE_MILESTONE')),
  CONSTRAINT fk_cohort_change_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_cohort_change_made_by FOREIGN KEY (tenant_id, made_by) REFERENCES membership (tenant_id, id),
  CONSTRAINT fk_cohort_change_reverts FOREIGN KEY (tenant_id, reverts_id) REFERENCES cohort_change (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
