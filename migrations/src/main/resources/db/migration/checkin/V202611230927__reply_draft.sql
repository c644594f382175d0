CREATE TABLE reply_draft (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  check_in_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  text VARCHAR(4000) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_reply_draft (tenant_id, check_in_id, mentor_id),
  CONSTRAINT fk_reply_draft_check_in FOREIGN KEY (tenant_id, check_in_id) REFERENCES check_in (tenant_id, id),
  CONSTRAINT fk_reply_draft_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
