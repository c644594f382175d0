-- Global: challenges that an authenticator has answered, until they would have expired: none is answered twice.
CREATE TABLE spent_challenge (
  challenge BINARY(32) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (challenge),
  KEY ix_spent_challenge_age (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
