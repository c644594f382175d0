-- A published version never changes, so it is one document; milestones and tasks are named in it by stable keys.
CREATE TABLE track_version (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  track_id BIGINT NOT NULL,
  framework_version_id BIGINT NOT NULL,
  number INT NOT NULL,
  document JSON NOT NULL,
  published_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_track_version (tenant_id, track_id, number),
  CONSTRAINT fk_track_version_track FOREIGN KEY (tenant_id, track_id) REFERENCES track (tenant_id, id),
  CONSTRAINT fk_track_version_framework FOREIGN KEY (tenant_id, framework_version_id) REFERENCES framework_version (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
