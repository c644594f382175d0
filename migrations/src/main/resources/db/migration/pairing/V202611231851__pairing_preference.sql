CREATE TABLE pairing_preference (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  from_minute SMALLINT NOT NULL,
  to_minute SMALLINT NOT NULL,
  focus_areas VARCHAR(200) NOT NULL,
  languages VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_pairing_preference (tenant_id, membership_id),
  CONSTRAINT ck_pairing_preference_hours CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440),
  CONSTRAINT fk_pairing_preference FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
