-- What owners set beside name, working days, reply target, check-in text and second factor.
ALTER TABLE tenant
  ADD COLUMN zone VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UTC',
  ADD COLUMN holidays JSON NOT NULL DEFAULT (JSON_ARRAY()),
  ADD COLUMN accent_light CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN accent_dark CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN logo_changed_at DATETIME(6) NULL,
  ADD CONSTRAINT ck_tenant_accent CHECK ((accent_light IS NULL) = (accent_dark IS NULL));
