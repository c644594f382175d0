-- More time for one participant and one milestone or check-in, by whole days on top of what the cohort has.
ALTER TABLE milestone_extension
  RENAME TO enrolment_extension,
  MODIFY COLUMN milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN period INT NULL AFTER milestone_key,
  RENAME INDEX uk_milestone_extension TO uk_enrolment_extension,
  ADD UNIQUE KEY uk_enrolment_extension_period (tenant_id, enrolment_id, period),
  DROP CHECK ck_milestone_extension_days,
  ADD CONSTRAINT ck_enrolment_extension_days CHECK (days BETWEEN 1 AND 730),
  ADD CONSTRAINT ck_enrolment_extension_what CHECK ((milestone_key IS NULL) <> (period IS NULL)),
  DROP FOREIGN KEY fk_milestone_extension_enrolment,
  DROP FOREIGN KEY fk_milestone_extension_granted_by,
  ADD CONSTRAINT fk_enrolment_extension_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  ADD CONSTRAINT fk_enrolment_extension_granted_by FOREIGN KEY (tenant_id, granted_by) REFERENCES membership (tenant_id, id);
