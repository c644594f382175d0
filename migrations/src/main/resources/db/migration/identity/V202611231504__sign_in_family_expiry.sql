ALTER TABLE sign_in_family ADD KEY ix_sign_in_family_expiry (expires_at);
