-- The public address of a certificate, while its owner wants one. The link is computed from id and generation.
CREATE TABLE certificate_link (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  is_open BOOLEAN NOT NULL,
  generation INT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_certificate_link (tenant_id, enrolment_id),
  CONSTRAINT fk_certificate_link_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
