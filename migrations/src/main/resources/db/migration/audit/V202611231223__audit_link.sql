-- Append-only. The id is the place in the tenant's chain: 1, 2, 3 and so on, in the order of chaining.
CREATE TABLE audit_link (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  digest VARBINARY(36) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_audit_link_event (tenant_id, event_id),
  CONSTRAINT fk_audit_link_event FOREIGN KEY (tenant_id, event_id) REFERENCES audit_event (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
