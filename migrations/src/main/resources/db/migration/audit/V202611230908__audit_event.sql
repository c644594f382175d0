-- Append-only. Tenant 0 is the installation itself: sign-ins that reached no tenant.
CREATE TABLE audit_event (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor_account_id BIGINT NULL,
  actor_membership_id BIGINT NULL,
  action VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(40) NULL,
  subject_id BIGINT NULL,
  details JSON NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_audit_event_subject (tenant_id, subject_kind, subject_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
