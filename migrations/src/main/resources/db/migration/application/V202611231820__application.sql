-- Somebody who wants into a cohort, or was put down for it, and is perhaps no member: what an enrolment is for a member.
-- origin PAGE: applied on the public page; IMPORT: an admin's file. enrolment_id: set once they have joined and are enrolled.
-- confirmed_at: when the address was shown to be theirs. Statuses are those of an enrolment before it begins.
CREATE TABLE application (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  program_id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  origin VARCHAR(6) NOT NULL,
  address VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  title VARCHAR(120) NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers JSON NOT NULL,
  status VARCHAR(12) NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  enrolment_id BIGINT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_application_address (tenant_id, cohort_id, address),
  KEY ix_application_address (tenant_id, address),
  KEY ix_application_status (tenant_id, status, applied_at),
  CONSTRAINT ck_application_origin CHECK (origin IN ('PAGE', 'IMPORT')),
  CONSTRAINT ck_application_status CHECK (status IN ('APPLIED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'WITHDRAWN')),
  CONSTRAINT fk_application_program FOREIGN KEY (tenant_id, program_id) REFERENCES program (tenant_id, id),
  CONSTRAINT fk_application_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_application_decided_by FOREIGN KEY (tenant_id, decided_by) REFERENCES membership (tenant_id, id),
  CONSTRAINT fk_application_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
