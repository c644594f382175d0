-- is_open is 1 while the pairing is in force, else NULL: a mentor once at a time.
-- primary_open is 1 for the primary pairing that is in force, else NULL: one primary at a time.
CREATE TABLE pairing (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  is_primary BOOLEAN NOT NULL,
  is_open TINYINT NULL,
  primary_open TINYINT NULL,
  from_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NULL,
  confirmed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_pairing_open (tenant_id, enrolment_id, mentor_id, is_open),
  UNIQUE KEY uk_pairing_primary (tenant_id, enrolment_id, primary_open),
  KEY ix_pairing_mentor (tenant_id, mentor_id, until_at),
  CONSTRAINT fk_pairing_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_pairing_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
