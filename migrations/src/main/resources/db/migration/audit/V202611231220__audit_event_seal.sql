-- A seal of the row under the installation's key; null on what was written before there were seals.
ALTER TABLE audit_event
  ADD COLUMN seal VARBINARY(36) NULL,
  ADD KEY ix_audit_event_at (tenant_id, at),
  ADD KEY ix_audit_event_actor (tenant_id, actor_membership_id, at);
