-- outcome and reason come from the check-in that reviews it; carried_from is the commitment that this one repeats.
CREATE TABLE commitment (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  check_in_id BIGINT NOT NULL,
  position INT NOT NULL,
  text VARCHAR(500) NOT NULL,
  milestone_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  carried_from BIGINT NULL,
  times_carried INT NOT NULL,
  reviewed_in BIGINT NULL,
  outcome VARCHAR(10) NULL,
  reason VARCHAR(500) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_commitment_position (tenant_id, check_in_id, position),
  CONSTRAINT ck_commitment_outcome CHECK (outcome IN ('KEPT', 'CARRIED', 'DROPPED')),
  CONSTRAINT fk_commitment_check_in FOREIGN KEY (tenant_id, check_in_id) REFERENCES check_in (tenant_id, id),
  CONSTRAINT fk_commitment_reviewed_in FOREIGN KEY (tenant_id, reviewed_in) REFERENCES check_in (tenant_id, id),
  CONSTRAINT fk_commitment_carried_from FOREIGN KEY (tenant_id, carried_from) REFERENCES commitment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
