-- A milestone or a check-in that is due earlier or later for a whole cohort than its track says, by whole days.
ALTER TABLE cohort_milestone_move
  RENAME TO cohort_move,
  MODIFY COLUMN milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN period INT NULL AFTER milestone_key,
  RENAME INDEX uk_cohort_milestone_move TO uk_cohort_move,
  ADD UNIQUE KEY uk_cohort_move_period (tenant_id, cohort_id, period),
  DROP CHECK ck_cohort_milestone_move_days,
  ADD CONSTRAINT ck_cohort_move_days CHECK (days BETWEEN -365 AND 365 AND days <> 0),
  ADD CONSTRAINT ck_cohort_move_what CHECK ((milestone_key IS NULL) <> (period IS NULL)),
  DROP FOREIGN KEY fk_cohort_milestone_move_cohort,
  ADD CONSTRAINT fk_cohort_move_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id);
