-- Whether the passkey may be on several devices: that never changes, and a signature that says otherwise is refused. Whether it is, changes and decides nothing.
ALTER TABLE passkey RENAME COLUMN backed_up TO backup_eligible;
