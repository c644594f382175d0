-- What was written before there was a chain is chained first.
INSERT INTO audit_pending (tenant_id, id) SELECT e.tenant_id, e.id FROM audit_event e;
