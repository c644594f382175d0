CREATE TABLE enrolment_pause (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  weeks INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_enrolment_pause (tenant_id, enrolment_id, first_day),
  CONSTRAINT ck_enrolment_pause_weeks CHECK (weeks BETWEEN 1 AND 52),
  CONSTRAINT fk_enrolment_pause_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
