-- That somebody has read an announcement and wants it off their screen.
CREATE TABLE announcement_dismissal (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  announcement_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  dismissed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_announcement_dismissal (tenant_id, announcement_id, membership_id),
  CONSTRAINT fk_announcement_dismissal_announcement FOREIGN KEY (tenant_id, announcement_id) REFERENCES announcement (tenant_id, id),
  CONSTRAINT fk_announcement_dismissal_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
