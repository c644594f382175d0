-- The file of an export in parts that fit into a packet: any node may have made it, and any node hands it out.
CREATE TABLE data_export_part (
  tenant_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  export_id BIGINT NOT NULL,
  position INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_data_export_part (tenant_id, export_id, position),
  CONSTRAINT fk_data_export_part FOREIGN KEY (tenant_id, export_id) REFERENCES data_export (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
