-- Global: the latest link by which an account gets a new password. The link is computed from account and generation.
CREATE TABLE password_reset (
  account_id BIGINT NOT NULL,
  generation INT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
