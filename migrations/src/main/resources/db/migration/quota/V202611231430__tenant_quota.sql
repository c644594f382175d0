-- Global: what the operator allows an organisation; null is as much as there is. Beside the tenant, so that its own settings change without this.
CREATE TABLE tenant_quota (
  tenant_id BIGINT NOT NULL,
  members INT NULL,
  bytes BIGINT NULL,
  requests_per_minute INT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT ck_tenant_quota CHECK (members > 0 AND bytes > 0 AND requests_per_minute > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
