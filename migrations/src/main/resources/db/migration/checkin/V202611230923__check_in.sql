-- On time, late or missed is derived from the calendar and never stored. answered_at is the first reply of a current mentor.
CREATE TABLE check_in (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  period INT NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  confidence TINYINT NULL,
  win VARCHAR(2000) NULL,
  blocker VARCHAR(2000) NULL,
  question VARCHAR(2000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_check_in_period (tenant_id, enrolment_id, period),
  KEY ix_check_in_waiting (tenant_id, enrolment_id, answered_at, submitted_at),
  CONSTRAINT ck_check_in_confidence CHECK (confidence BETWEEN 1 AND 5),
  CONSTRAINT fk_check_in_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
