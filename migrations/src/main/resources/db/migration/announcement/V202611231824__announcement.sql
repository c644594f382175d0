CREATE TABLE announcement (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  sent_by BIGINT NOT NULL,
  title VARCHAR(120) NOT NULL,
  text TEXT NOT NULL,
  by_mail BOOLEAN NOT NULL,
  people INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_announcement_cohort (tenant_id, cohort_id, id),
  CONSTRAINT fk_announcement_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_announcement_sent_by FOREIGN KEY (tenant_id, sent_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
