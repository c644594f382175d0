-- What a participant asks for: a pause of whole weeks, or more time for a milestone.
-- is_open is 1 while it waits for an answer, else NULL: one open request of a kind per enrolment.
CREATE TABLE date_request (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  first_day DATE NULL,
  weeks INT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  due_on DATE NULL,
  reason VARCHAR(500) NULL,
  status VARCHAR(10) NOT NULL,
  is_open TINYINT NULL,
  asked_at DATETIME(6) NOT NULL,
  answered_by BIGINT NULL,
  answered_at DATETIME(6) NULL,
  words VARCHAR(500) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_date_request_open (tenant_id, enrolment_id, kind, is_open),
  KEY ix_date_request_status (tenant_id, is_open, id),
  CONSTRAINT ck_date_request_kind CHECK (kind IN ('PAUSE', 'EXTENSION')),
  CONSTRAINT ck_date_request_status CHECK (status IN ('OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
  CONSTRAINT fk_date_request_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
  CONSTRAINT fk_date_request_answered_by FOREIGN KEY (tenant_id, answered_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
