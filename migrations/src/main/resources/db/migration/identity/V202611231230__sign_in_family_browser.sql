-- What a person needs to tell their sign-ins apart. Older rows count as signed in long ago, so that nothing that needs a fresh one opens to them.
ALTER TABLE sign_in_family
  ADD COLUMN signed_in_at DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00.000000',
  ADD COLUMN address VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN program VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN platform VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
