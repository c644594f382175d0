-- Global: where a person is reached after leaving an organisation, once that address has confirmed it. Each wish has an id, so that an older link confirms nothing newer.
CREATE TABLE personal_address (
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  address VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_personal_address_account (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
