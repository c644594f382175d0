-- One row a subject: asking anew replaces the one before. Tenant 0 is the installation: exports of accounts.
-- subject_id is an account (PERSON), the tenant itself (TENANT) or a membership (LEAVING).
CREATE TABLE data_export (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  subject_id BIGINT NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(10) NOT NULL,
  percent INT NOT NULL,
  attempts INT NOT NULL,
  size INT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  ready_at DATETIME(6) NULL,
  expires_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_data_export_subject (tenant_id, kind, subject_id),
  KEY ix_data_export_expiry (tenant_id, expires_at),
  CONSTRAINT ck_data_export_kind CHECK (kind IN ('PERSON', 'TENANT', 'LEAVING')),
  CONSTRAINT ck_data_export_status CHECK (status IN ('WAITING', 'RUNNING', 'READY', 'FAILED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
