-- Minutes are of the day in the person's own zone. Areas and languages stand between commas, in a fixed order.
CREATE TABLE mentor_availability (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  capacity SMALLINT NOT NULL,
  from_minute SMALLINT NOT NULL,
  to_minute SMALLINT NOT NULL,
  focus_areas VARCHAR(200) NOT NULL,
  favourite_areas VARCHAR(200) NOT NULL,
  languages VARCHAR(40) NOT NULL,
  listed BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_mentor_availability (tenant_id, membership_id),
  KEY ix_mentor_availability_listed (tenant_id, listed),
  CONSTRAINT ck_mentor_availability_hours CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440),
  CONSTRAINT fk_mentor_availability FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
