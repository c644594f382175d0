-- The outbox: one row per event and recipient. Tenant 0 is the installation: letters about accounts.
-- What a letter's link points at stands here; the link itself is computed when the letter is written.
CREATE TABLE letter (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  event VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  template VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts JSON NOT NULL,
  link JSON NULL,
  status VARCHAR(10) NOT NULL,
  attempts INT NOT NULL,
  last_error VARCHAR(300) NULL,
  posted_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_letter_event (tenant_id, event, address),
  KEY ix_letter_status (tenant_id, status, id),
  CONSTRAINT ck_letter_status CHECK (status IN ('WAITING', 'SENT', 'DEAD'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
