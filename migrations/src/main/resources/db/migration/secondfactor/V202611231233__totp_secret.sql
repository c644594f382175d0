-- Global: an account's authenticator app. The secret is encrypted under a key of the installation; no code before last_step or of it is taken again.
CREATE TABLE totp_secret (
  account_id BIGINT NOT NULL,
  secret VARBINARY(80) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  last_step BIGINT NOT NULL,
  PRIMARY KEY (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
