-- Global: recovery codes that are left, each as a MAC. A used one is gone.
CREATE TABLE recovery_code (
  account_id BIGINT NOT NULL,
  code BINARY(32) NOT NULL,
  PRIMARY KEY (account_id, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
