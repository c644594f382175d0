-- What somebody wants to talk about. session_id is the session for which it was raised; while checked_session_id is null it carries
-- over to the next one of the same two, or of the same group. A private point is its author's alone.
CREATE TABLE agenda_point (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  text VARCHAR(300) NOT NULL,
  is_private BOOLEAN NOT NULL,
  checked_session_id BIGINT NULL,
  added_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ix_agenda_point_session (tenant_id, session_id, id),
  CONSTRAINT fk_agenda_point_session FOREIGN KEY (tenant_id, session_id) REFERENCES coaching_session (tenant_id, id),
  CONSTRAINT fk_agenda_point_checked FOREIGN KEY (tenant_id, checked_session_id) REFERENCES coaching_session (tenant_id, id),
  CONSTRAINT fk_agenda_point_author FOREIGN KEY (tenant_id, author_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
