-- A session with a mentor: of one enrolment, or of a whole cohort where enrolment_id is null. The day, the minute of that day
-- and the zone are what was agreed; starts_at is the moment that they lead to, for sorting. minutes is how long it takes.
-- is_open is 1 unless it was cancelled, else NULL: nobody leads two at once. sequence counts what calendars were told of it.
CREATE TABLE coaching_session (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  enrolment_id BIGINT NULL,
  lead_id BIGINT NOT NULL,
  day DATE NOT NULL,
  minute_of_day SMALLINT NOT NULL,
  zone VARCHAR(64) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  minutes SMALLINT NOT NULL,
  place VARCHAR(300) NULL,
  status VARCHAR(12) NOT NULL,
  is_open TINYINT NULL,
  sequence INT NOT NULL,
  notes VARCHAR(4000) NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_coaching_session_lead (tenant_id, lead_id, starts_at, is_open),
  KEY ix_coaching_session_cohort (tenant_id, cohort_id, enrolment_id, starts_at),
  KEY ix_coaching_session_enrolment (tenant_id, enrolment_id, starts_at),
  KEY ix_coaching_session_open (tenant_id, is_open, starts_at),
  CONSTRAINT ck_coaching_session_status CHECK (status IN ('SCHEDULED', 'CANCELLED')),
  CONSTRAINT ck_coaching_session_minute CHECK (minute_of_day BETWEEN 0 AND 1439),
  CONSTRAINT fk_coaching_session_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_coaching_session_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_coaching_session_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
