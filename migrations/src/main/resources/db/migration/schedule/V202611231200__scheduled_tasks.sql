-- Global, and db-scheduler's own, by its names. What a job works on stays in the tenants' tables.
CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_instance VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_data BLOB NULL,
  execution_time DATETIME(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50) NULL,
  last_success DATETIME(6) NULL,
  last_failure DATETIME(6) NULL,
  consecutive_failures INT NULL,
  last_heartbeat DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY ix_scheduled_tasks_due (execution_time),
  KEY ix_scheduled_tasks_heartbeat (last_heartbeat)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
