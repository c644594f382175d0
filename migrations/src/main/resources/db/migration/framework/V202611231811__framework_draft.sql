-- As track_draft: a framework that is being edited, one open draft of each.
CREATE TABLE framework_draft (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  base_version_id BIGINT NULL,
  published_version_id BIGINT NULL,
  document JSON NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_framework_draft_open (tenant_id, open_slug),
  CONSTRAINT fk_framework_draft_base FOREIGN KEY (tenant_id, base_version_id) REFERENCES framework_version (tenant_id, id),
  CONSTRAINT fk_framework_draft_published FOREIGN KEY (tenant_id, published_version_id) REFERENCES framework_version (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
