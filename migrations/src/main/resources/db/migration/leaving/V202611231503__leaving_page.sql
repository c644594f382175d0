-- Where somebody who left reads and takes away what is theirs, for 90 days. The link is computed from id and generation.
CREATE TABLE leaving_page (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  generation INT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_leaving_page_membership (tenant_id, membership_id),
  KEY ix_leaving_page_closes (tenant_id, closes_at),
  CONSTRAINT fk_leaving_page_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
