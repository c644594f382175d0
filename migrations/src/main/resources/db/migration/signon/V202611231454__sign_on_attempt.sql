-- Attempts to sign on that were answered, until they would have expired: none is answered twice.
CREATE TABLE sign_on_attempt (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_sign_on_attempt_age (tenant_id, expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
