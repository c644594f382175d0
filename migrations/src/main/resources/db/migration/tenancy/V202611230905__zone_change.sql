-- A period keeps the zone its person had the day before it began, so moves are remembered.
CREATE TABLE zone_change (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  since DATETIME(6) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_zone_change (tenant_id, membership_id, since),
  CONSTRAINT fk_zone_change_membership FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
