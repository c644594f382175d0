-- One row a tenant: whom it trusts to say who somebody is. The secret is encrypted under a key of the installation, bound to the tenant.
CREATE TABLE sign_on (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  issuer VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(200) NOT NULL,
  client_secret VARBINARY(1100) NULL,
  joining_role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  domains VARCHAR(2600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enabled BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_sign_on_tenant (tenant_id),
  CONSTRAINT ck_sign_on_role CHECK (joining_role IN ('PARTICIPANT', 'MENTOR'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
