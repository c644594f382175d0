-- A row for the installation, so that its operators sign in, and are held back, as members of any tenant are.
INSERT INTO tenant (id, slug, name, kind, status, working_days, reply_target_days, admins_read_text, created_at, version)
VALUES (0, 'installation', 'Waymark', 'INSTALLATION', 'ACTIVE', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', 2, FALSE, UTC_TIMESTAMP(6), 0);
