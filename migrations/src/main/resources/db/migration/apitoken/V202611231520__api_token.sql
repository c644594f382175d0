-- A token of a member's, with which a program acts in their name. Of the secret its SHA-256 is kept: it has 160 random bits.
CREATE TABLE api_token (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  roles VARCHAR(60) NOT NULL,
  secret_hash BINARY(32) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_api_token_membership (tenant_id, membership_id),
  CONSTRAINT fk_api_token_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
