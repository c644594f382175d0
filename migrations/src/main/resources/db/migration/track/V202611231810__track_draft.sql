-- A track that is being edited: one document, which may be unfinished. A program has one open draft of a
-- track at a time (open_slug); a published one stays, so that publishing it twice is refused.
CREATE TABLE track_draft (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  program_id BIGINT NOT NULL,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  base_version_id BIGINT NULL,
  published_version_id BIGINT NULL,
  document JSON NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_track_draft_open (tenant_id, program_id, open_slug),
  CONSTRAINT fk_track_draft_program FOREIGN KEY (tenant_id, program_id) REFERENCES program (tenant_id, id),
  CONSTRAINT fk_track_draft_base FOREIGN KEY (tenant_id, base_version_id) REFERENCES track_version (tenant_id, id),
  CONSTRAINT fk_track_draft_published FOREIGN KEY (tenant_id, published_version_id) REFERENCES track_version (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
