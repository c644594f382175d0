-- Whether a participant was there, as whoever led it noted. No row: nobody has said.
CREATE TABLE session_attendance (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  enrolment_id BIGINT NOT NULL,
  attended BOOLEAN NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_session_attendance (tenant_id, session_id, enrolment_id),
  CONSTRAINT fk_session_attendance_session FOREIGN KEY (tenant_id, session_id) REFERENCES coaching_session (tenant_id, id),
  CONSTRAINT fk_session_attendance_enrolment FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
