-- Global: one row an organisation.
CREATE TABLE tenant (
  id BIGINT NOT NULL,
  slug VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  status VARCHAR(12) NOT NULL,
  working_days VARCHAR(80) NOT NULL,
  reply_target_days INT NOT NULL,
  admins_read_text BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_tenant_slug (slug),
  CONSTRAINT ck_tenant_kind CHECK (kind IN ('EMPLOYER', 'COACH')),
  CONSTRAINT ck_tenant_status CHECK (status IN ('ACTIVE', 'SUSPENDED')),
  CONSTRAINT ck_tenant_text CHECK (kind = 'COACH' OR NOT admins_read_text)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
