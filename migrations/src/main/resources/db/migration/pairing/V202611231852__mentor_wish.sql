-- choice counts from 1; NULL: the participant would rather not have this mentor.
CREATE TABLE mentor_wish (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  choice TINYINT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_mentor_wish (tenant_id, membership_id, mentor_id),
  CONSTRAINT fk_mentor_wish_participant FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id),
  CONSTRAINT fk_mentor_wish_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
