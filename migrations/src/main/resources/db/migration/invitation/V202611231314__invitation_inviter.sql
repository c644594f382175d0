-- The first owner is invited by the installation, which is no member.
ALTER TABLE invitation MODIFY inviter_id BIGINT NULL;
