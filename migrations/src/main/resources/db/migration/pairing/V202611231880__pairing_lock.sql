-- Who belongs together in the next proposal of a cohort, whatever the rest looks like.
CREATE TABLE pairing_lock (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_pairing_lock (tenant_id, cohort_id, enrolment_id),
  CONSTRAINT fk_pairing_lock_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_pairing_lock_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_pairing_lock_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
