-- How many months personal values stay in the audit log. Null: as long as the organisation.
ALTER TABLE tenant
  ADD COLUMN audit_value_months INT NULL,
  ADD CONSTRAINT ck_tenant_audit_value_months CHECK (audit_value_months BETWEEN 6 AND 120);
