-- Global: an account on its way from one address to another, and for 72 hours back.
CREATE TABLE email_change (
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  old_email VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  new_email VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(10) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_email_change_account (account_id),
  CONSTRAINT ck_email_change_status CHECK (status IN ('ASKED', 'CHANGED', 'UNDONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
