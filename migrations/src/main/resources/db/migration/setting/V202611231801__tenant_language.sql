-- In which language the organisation writes to those who chose none.
ALTER TABLE tenant
  ADD COLUMN language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'en',
  ADD CONSTRAINT ck_tenant_language CHECK (language IN ('en', 'de'));
