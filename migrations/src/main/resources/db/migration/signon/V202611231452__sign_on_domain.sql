-- Global: which organisations to offer to somebody who types an address of a domain, before any tenant is known.
CREATE TABLE sign_on_domain (
  domain VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id BIGINT NOT NULL,
  PRIMARY KEY (domain, tenant_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
