-- What whoever leads a session noted for themselves alone; hidden in the product from everybody else.
CREATE TABLE session_note (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  text VARCHAR(4000) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_session_note (tenant_id, session_id, author_id),
  CONSTRAINT fk_session_note_session FOREIGN KEY (tenant_id, session_id) REFERENCES coaching_session (tenant_id, id),
  CONSTRAINT fk_session_note_author FOREIGN KEY (tenant_id, author_id) REFERENCES membership (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
