-- Which events are not chained yet; the id is the event's. Written with the event, gone with its link.
CREATE TABLE audit_pending (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_audit_pending_event FOREIGN KEY (tenant_id, id) REFERENCES audit_event (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
