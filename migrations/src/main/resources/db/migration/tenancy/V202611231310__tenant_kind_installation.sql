-- The installation is tenant 0, and nothing else is.
ALTER TABLE tenant
  DROP CHECK ck_tenant_kind,
  ADD CONSTRAINT ck_tenant_kind CHECK (kind IN ('EMPLOYER', 'COACH', 'INSTALLATION') AND (kind = 'INSTALLATION') = (id = 0));
