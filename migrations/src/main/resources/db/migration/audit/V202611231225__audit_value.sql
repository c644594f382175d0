-- Personal values of events. The event holds a commitment to salt and value only, so a row here may be erased.
CREATE TABLE audit_value (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  field VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NULL,
  salt BINARY(16) NOT NULL,
  value VARCHAR(2000) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_audit_value_field (tenant_id, event_id, field),
  KEY ix_audit_value_account (tenant_id, account_id),
  CONSTRAINT fk_audit_value_event FOREIGN KEY (tenant_id, event_id) REFERENCES audit_event (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
