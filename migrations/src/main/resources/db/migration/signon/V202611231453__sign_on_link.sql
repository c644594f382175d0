-- Whom an issuer means by a subject, in one tenant. Issuers keep a subject for good; addresses they may give to somebody else.
CREATE TABLE sign_on_link (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  issuer VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  membership_id BIGINT NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_sign_on_link_subject (tenant_id, issuer, subject),
  CONSTRAINT fk_sign_on_link_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
