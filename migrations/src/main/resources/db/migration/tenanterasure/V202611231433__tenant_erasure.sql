-- The erasure of an organisation, from its notice on: what, when, by whom, how much. The installation's, so that it stays.
-- under_way is TRUE until it is called off or done, and then null: an organisation has one under way at most.
CREATE TABLE tenant_erasure (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  erased_id BIGINT NOT NULL,
  slug VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  status VARCHAR(12) NOT NULL,
  under_way BOOLEAN NULL,
  announcer_id BIGINT NOT NULL,
  announced_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  begun_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  row_counts JSON NULL,
  accounts INT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_tenant_erasure_under_way (tenant_id, erased_id, under_way),
  KEY ix_tenant_erasure_status (tenant_id, status, id),
  CONSTRAINT fk_tenant_erasure_announcer FOREIGN KEY (tenant_id, announcer_id) REFERENCES membership (tenant_id, id),
  CONSTRAINT ck_tenant_erasure_status CHECK (status IN ('ANNOUNCED', 'CALLED_OFF', 'BEGUN', 'DONE')),
  CONSTRAINT ck_tenant_erasure_tenant CHECK (tenant_id = 0 AND erased_id <> 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
