-- When an organisation was last active, without reading all of its sign-ins.
ALTER TABLE sign_in_family ADD KEY ix_sign_in_family_tenant (tenant_id, rotated_at);
