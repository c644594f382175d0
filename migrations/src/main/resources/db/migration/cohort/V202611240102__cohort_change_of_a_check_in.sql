ALTER TABLE cohort_change
  DROP CHECK ck_cohort_change_kind,
  ADD CONSTRAINT ck_cohort_change_kind CHECK (kind IN ('SHIFT_START', 'ADD_BREAK', 'MOVE_BREAK', 'REMOVE_BREAK', 'ADOPT_VERSION', 'MOVE_MILESTONE', 'MOVE_CHECK_IN'));
