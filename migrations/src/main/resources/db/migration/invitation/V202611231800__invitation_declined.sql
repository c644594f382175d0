-- Somebody who is invited may say no.
ALTER TABLE invitation
  DROP CHECK ck_invitation_status,
  ADD CONSTRAINT ck_invitation_status CHECK (status IN ('OPEN', 'ACCEPTED', 'REVOKED', 'DECLINED'));
