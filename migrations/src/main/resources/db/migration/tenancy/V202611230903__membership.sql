CREATE TABLE membership (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  title VARCHAR(120) NULL,
  roles VARCHAR(60) NOT NULL,
  status VARCHAR(12) NOT NULL,
  epoch INT NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_membership_account (tenant_id, account_id),
  CONSTRAINT ck_membership_status CHECK (status IN ('ACTIVE', 'INACTIVE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
