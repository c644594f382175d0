-- Global: where each tenant's chain ends. One row a tenant, moved on with each batch of links.
CREATE TABLE audit_head (
  tenant_id BIGINT NOT NULL,
  place BIGINT NOT NULL,
  digest VARBINARY(36) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
