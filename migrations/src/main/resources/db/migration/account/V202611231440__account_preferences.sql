-- How somebody reads, on every device. Null: never chosen, so that the browser decides.
ALTER TABLE account
  ADD COLUMN language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN theme VARCHAR(8) NULL,
  ADD CONSTRAINT ck_account_theme CHECK (theme IN ('LIGHT', 'DARK', 'SYSTEM'));
