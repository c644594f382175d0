-- RUNNING is not stored: an ENROLLING cohort runs from its start date at 00:00 in UTC+14.
CREATE TABLE cohort (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  program_id BIGINT NOT NULL,
  track_version_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  starts_on DATE NOT NULL,
  zone VARCHAR(64) NOT NULL,
  capacity INT NULL,
  status VARCHAR(12) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_cohort_start (tenant_id, starts_on, id),
  CONSTRAINT ck_cohort_status CHECK (status IN ('DRAFT', 'ENROLLING', 'COMPLETED', 'ARCHIVED', 'CANCELLED')),
  CONSTRAINT fk_cohort_program FOREIGN KEY (tenant_id, program_id) REFERENCES program (tenant_id, id),
  CONSTRAINT fk_cohort_track FOREIGN KEY (tenant_id, track_version_id) REFERENCES track_version (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
