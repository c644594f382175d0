-- Two people whom an admin keeps apart. A line manager becomes the mentor once the participant has agreed.
CREATE TABLE pairing_exclusion (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  made_by BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  agreed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_pairing_exclusion (tenant_id, membership_id, mentor_id),
  CONSTRAINT ck_pairing_exclusion_kind CHECK (kind IN ('LINE_MANAGER', 'OTHER')),
  CONSTRAINT fk_pairing_exclusion_participant FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id),
  CONSTRAINT fk_pairing_exclusion_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES membership (tenant_id, id),
  CONSTRAINT fk_pairing_exclusion_made_by FOREIGN KEY (tenant_id, made_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
