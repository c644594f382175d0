-- What a program says of itself to people without an account; a text that is missing in one language is shown in the other.
CREATE TABLE program_page (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  program_id BIGINT NOT NULL,
  published BOOLEAN NOT NULL,
  about_en TEXT NOT NULL,
  about_de TEXT NOT NULL,
  audience_en TEXT NOT NULL,
  audience_de TEXT NOT NULL,
  timing_en TEXT NOT NULL,
  timing_de TEXT NOT NULL,
  questions JSON NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_program_page (tenant_id, program_id),
  CONSTRAINT fk_program_page_program FOREIGN KEY (tenant_id, program_id) REFERENCES program (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
