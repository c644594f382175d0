-- That somebody was reminded by letter of what concerns them in a cohort.
CREATE TABLE nudge (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cohort_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  sent_by BIGINT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_nudge_person (tenant_id, cohort_id, membership_id, sent_at),
  CONSTRAINT fk_nudge_cohort FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
  CONSTRAINT fk_nudge_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id),
  CONSTRAINT fk_nudge_sent_by FOREIGN KEY (tenant_id, sent_by) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
