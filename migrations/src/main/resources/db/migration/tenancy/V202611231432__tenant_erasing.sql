-- An organisation that is being erased: nobody gets in any more, and no job looks into it.
ALTER TABLE tenant
  DROP CHECK ck_tenant_status,
  ADD CONSTRAINT ck_tenant_status CHECK (status IN ('ACTIVE', 'SUSPENDED', 'ERASING'));
