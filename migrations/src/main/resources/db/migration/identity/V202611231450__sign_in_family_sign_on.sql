-- Whether an organisation's single sign-on vouched for the person, and not their own password or passkey: such a session opens that organisation alone. The key finds them all when the sign-on is switched off.
ALTER TABLE sign_in_family
  ADD COLUMN sign_on BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY ix_sign_in_family_sign_on (tenant_id, sign_on, ended_at);
