-- Global: what is stored for an organisation, as a job last measured it.
CREATE TABLE tenant_usage (
  tenant_id BIGINT NOT NULL,
  bytes BIGINT NOT NULL,
  measured_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
