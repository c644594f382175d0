-- Operators belong to the installation alone, and nobody else does: no role there reaches what an organisation's members write.
ALTER TABLE membership
  ADD CONSTRAINT ck_membership_operator CHECK ((tenant_id = 0 AND roles = 'OPERATOR') OR (tenant_id <> 0 AND roles NOT LIKE '%OPERATOR%'));
