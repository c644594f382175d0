-- Global: which organisations an account may choose at sign-in.
CREATE TABLE account_tenant (
  account_id BIGINT NOT NULL,
  tenant_id BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  PRIMARY KEY (account_id, tenant_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
