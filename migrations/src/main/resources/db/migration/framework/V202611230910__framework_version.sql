-- A published version never changes, so it is one document.
CREATE TABLE framework_version (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  framework_id BIGINT NOT NULL,
  number INT NOT NULL,
  document JSON NOT NULL,
  published_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_framework_version (tenant_id, framework_id, number),
  CONSTRAINT fk_framework_version_framework FOREIGN KEY (tenant_id, framework_id) REFERENCES framework (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
