-- Whether its person has chosen a password: who joined with a passkey or through an organisation may have none.
ALTER TABLE account ADD COLUMN has_password BOOLEAN NOT NULL DEFAULT TRUE;
