-- Global: failed sign-ins counted per account and per address, by digest, so that neither stands here in the clear.
CREATE TABLE sign_in_throttle (
  subject BINARY(32) NOT NULL,
  failures INT NOT NULL,
  last_failure_at DATETIME(6) NOT NULL,
  blocked_until DATETIME(6) NULL,
  PRIMARY KEY (subject),
  KEY ix_sign_in_throttle_age (last_failure_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
