-- Global: a person's sign-in. Identity is the id; the address only reaches it.
-- The address is stored in one spelling and compared exactly: a collation that takes e for é would let two people share it.
CREATE TABLE account (
  id BIGINT NOT NULL,
  email VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone VARCHAR(64) NOT NULL,
  epoch INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_account_email (email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
