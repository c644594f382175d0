-- How many days letters stay that were sent, and invitations that are over: they name people, outsiders among them.
ALTER TABLE tenant
  ADD COLUMN letter_days INT NOT NULL DEFAULT 30,
  ADD CONSTRAINT ck_tenant_letter_days CHECK (letter_days BETWEEN 7 AND 90);
