-- A directory that keeps the members of a tenant up to date over SCIM. Of its token's secret the SHA-256 is kept.
CREATE TABLE directory (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  secret_hash BINARY(32) NOT NULL,
  connected_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_directory_owner (tenant_id, owner_id),
  CONSTRAINT fk_directory_owner FOREIGN KEY (tenant_id, owner_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
