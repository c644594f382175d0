-- Global: one chain of refresh tokens. The families of one browser end together.
CREATE TABLE sign_in_family (
  id BIGINT NOT NULL,
  browser_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  tenant_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  salt BINARY(16) NOT NULL,
  generation INT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  rotated_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  end_reason VARCHAR(20) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_sign_in_family_browser (browser_id),
  KEY ix_sign_in_family_account (account_id),
  CONSTRAINT ck_sign_in_family_end CHECK (end_reason IS NULL OR end_reason IN ('SIGNED_OUT', 'REUSED', 'EXPIRED', 'REVOKED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
