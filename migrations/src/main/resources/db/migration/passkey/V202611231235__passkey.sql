-- Global: an account's passkeys. What lies here verifies signatures and makes none.
CREATE TABLE passkey (
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  credential_id VARBINARY(1023) NOT NULL,
  credential_data VARBINARY(2048) NOT NULL,
  name VARCHAR(60) NOT NULL,
  sign_count BIGINT NOT NULL,
  backed_up BOOLEAN NOT NULL,
  added_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_passkey_credential (credential_id),
  KEY ix_passkey_account (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
