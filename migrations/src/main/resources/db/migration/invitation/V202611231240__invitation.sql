-- One row per address and tenant: inviting anew opens the same row again. The link is computed from id and generation.
CREATE TABLE invitation (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  address VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  title VARCHAR(120) NULL,
  roles VARCHAR(60) NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(10) NOT NULL,
  generation INT NOT NULL,
  inviter_id BIGINT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_invitation_address (tenant_id, address),
  KEY ix_invitation_status (tenant_id, status, id),
  CONSTRAINT fk_invitation_inviter FOREIGN KEY (tenant_id, inviter_id) REFERENCES membership (tenant_id, id),
  CONSTRAINT ck_invitation_status CHECK (status IN ('OPEN', 'ACCEPTED', 'REVOKED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
