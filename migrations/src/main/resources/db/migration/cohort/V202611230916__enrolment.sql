-- PAUSED is not stored: an ACTIVE enrolment is paused on the days of its pauses. ended_at: when the person left.
-- occupies is 1 while the enrolment holds the person's place in the program, else NULL: one active enrolment per program and person.
CREATE TABLE enrolment (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  program_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  status VARCHAR(12) NOT NULL,
  occupies TINYINT NULL,
  joined_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  admins_read_text BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_enrolment_person (tenant_id, cohort_id, membership_id),
  UNIQUE KEY uk_enrolment_active (tenant_id, program_id, membership_id, occupies),
  KEY ix_enrolment_membership (tenant_id, membership_id, id),
  CONSTRAINT ck_enrolment_status CHECK (status IN ('APPLIED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'ACTIVE', 'GRADUATED', 'WITHDRAWN')),
  CONSTRAINT fk_enrolment_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_enrolment_program FOREIGN KEY (tenant_id, program_id) REFERENCES program (tenant_id, id),
  CONSTRAINT fk_enrolment_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
