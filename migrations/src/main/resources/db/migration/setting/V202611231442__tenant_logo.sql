-- One a tenant, written by us: a PNG that fits into 192 x 192, whatever was uploaded.
CREATE TABLE tenant_logo (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  png MEDIUMBLOB NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_tenant_logo (tenant_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
