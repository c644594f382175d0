-- Global: when the demo was last made, so that it can be made anew once its dates have aged.
CREATE TABLE demo_seed (
  tenant_id BIGINT NOT NULL,
  seeded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
