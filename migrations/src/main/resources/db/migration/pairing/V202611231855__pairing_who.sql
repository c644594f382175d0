-- Who began and who ended it; NULL where it was before this was kept, and where somebody left the organisation.
ALTER TABLE pairing
  ADD COLUMN begun_by BIGINT NULL AFTER confirmed_at,
  ADD COLUMN ended_by BIGINT NULL AFTER begun_by,
  ADD CONSTRAINT fk_pairing_begun_by FOREIGN KEY (tenant_id, begun_by) REFERENCES membership (tenant_id, id),
  ADD CONSTRAINT fk_pairing_ended_by FOREIGN KEY (tenant_id, ended_by) REFERENCES membership (tenant_id, id);
