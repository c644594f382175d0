-- What the participant has typed so far; nobody else reads it, and submitting removes it.
CREATE TABLE check_in_draft (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  period INT NOT NULL,
  body JSON NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_check_in_draft (tenant_id, enrolment_id, period),
  CONSTRAINT fk_check_in_draft_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
