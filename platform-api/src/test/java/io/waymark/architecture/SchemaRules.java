package io.waymark.architecture;

import io.waymark.support.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for every table, as queries that find what breaks it. The third wall between tenants
 * stands on these, and so does every way to spread the data over several servers.
 */
enum SchemaRules {
  THE_PRIMARY_KEY_IS_TENANT_AND_ID(
      """
      SELECT t.table_name FROM information_schema.tables t
      LEFT JOIN (SELECT table_name, GROUP_CONCAT(column_name ORDER BY seq_in_index) AS columns_
                 FROM information_schema.statistics
                 WHERE table_schema = DATABASE() AND index_name = 'PRIMARY' GROUP BY table_name) k
        ON k.table_name = t.table_name
      WHERE t.table_schema = DATABASE() AND t.table_name NOT IN (:global)
        AND COALESCE(k.columns_, '') <> 'tenant_id,id'
      """),
  THE_TENANT_LEADS_EVERY_KEY(
      """
      SELECT CONCAT(table_name, '.', index_name) FROM information_schema.statistics
      WHERE table_schema = DATABASE() AND table_name NOT IN (:global)
        AND seq_in_index = 1 AND COALESCE(column_name, '') <> 'tenant_id'
      """),
  A_REFERENCE_STAYS_IN_ITS_TENANT(
      """
      SELECT CONCAT(table_name, '.', constraint_name) FROM information_schema.key_column_usage
      WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
      GROUP BY table_name, constraint_name
      HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position) NOT LIKE 'tenant_id,%'
        OR GROUP_CONCAT(referenced_column_name ORDER BY ordinal_position) <> 'tenant_id,id'
      """),
  NOTHING_REFERS_TO_OR_FROM_A_GLOBAL_TABLE(
      """
      SELECT CONCAT(table_name, '.', constraint_name) FROM information_schema.key_column_usage
      WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
        AND (referenced_table_name IN (:global) OR table_name IN (:global))
      """),
  AN_ID_OF_ANOTHER_TABLE_IS_A_REFERENCE(
      """
      SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c
      WHERE c.table_schema = DATABASE() AND c.table_name NOT IN (:global)
        AND c.data_type = 'bigint' AND c.column_name NOT IN ('tenant_id', 'id', 'version')
        AND CONCAT(c.table_name, '.', c.column_name) NOT IN (:unreferenced)
        AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                        WHERE k.table_schema = DATABASE() AND k.table_name = c.table_name
                          AND k.column_name = c.column_name AND k.referenced_table_name IS NOT NULL)
      """),
  NOTHING_CASCADES(
      """
      SELECT CONCAT(table_name, '.', constraint_name) FROM information_schema.referential_constraints
      WHERE constraint_schema = DATABASE()
        AND (delete_rule NOT IN ('NO ACTION', 'RESTRICT') OR update_rule NOT IN ('NO ACTION', 'RESTRICT'))
      """),
  NO_NUMBER_IS_GIVEN_BY_THE_DATABASE(
      """
      SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
      WHERE table_schema = DATABASE() AND extra LIKE '%auto_increment%'
      """),
  THE_SCHEMA_HOLDS_NO_CODE(
      """
      SELECT CONCAT('trigger ', trigger_name) FROM information_schema.triggers WHERE trigger_schema = DATABASE()
      UNION ALL SELECT CONCAT('routine ', routine_name) FROM information_schema.routines WHERE routine_schema = DATABASE()
      UNION ALL SELECT CONCAT('event ', event_name) FROM information_schema.events WHERE event_schema = DATABASE()
      UNION ALL SELECT CONCAT('view ', table_name) FROM information_schema.views WHERE table_schema = DATABASE()
      """),
  INDEXES_ARE_PLAIN(
      """
      SELECT CONCAT(table_name, '.', index_name) FROM information_schema.statistics
      WHERE table_schema = DATABASE() AND index_type <> 'BTREE'
      """),
  TABLES_ARE_INNODB_IN_UTF8MB4(
      """
      SELECT table_name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
        AND (engine <> 'InnoDB' OR table_collation NOT LIKE 'utf8mb4%')
      """),
  TEXT_IS_UTF8MB4_AND_MACHINE_WORDS_ARE_EXACT_ASCII(
      """
      SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
      WHERE table_schema = DATABASE() AND character_set_name IS NOT NULL
        AND character_set_name <> 'utf8mb4' AND collation_name <> 'ascii_bin'
      """),
  A_MOMENT_IS_UTC_TO_THE_MICROSECOND(
      """
      SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
        AND (data_type IN ('timestamp', 'time', 'year')
             OR (data_type = 'datetime' AND datetime_precision <> 6))
      """),
  A_ROW_THAT_CHANGES_CARRIES_A_VERSION(
      """
      SELECT t.table_name FROM information_schema.tables t
      WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
        AND (t.table_name NOT IN (:unversioned)) <> EXISTS (
          SELECT 1 FROM information_schema.columns c
          WHERE c.table_schema = DATABASE() AND c.table_name = t.table_name
            AND c.column_name = 'version' AND c.data_type = 'bigint' AND c.is_nullable = 'NO')
      """);

  /** Kept apart from what tenants own: they are reached before a tenant is known. */
  static final Set<String> GLOBAL =
      Set.of(
          "tenant",
          "account",
          "account_tenant",
          "sign_in_family",
          "sign_in_throttle",
          "totp_secret",
          "recovery_code",
          "passkey",
          "spent_challenge",
          "audit_head",
          "tenant_quota",
          "tenant_usage",
          "demo_seed",
          "scheduled_tasks",
          "password_reset",
          "email_change",
          "personal_address",
          "sign_on_domain",
          "flyway_schema_history");

  /** Tables whose rows never change, or change by one statement that needs no version; and why. */
  static final Map<String, String> UNVERSIONED = unversioned();

  /** Numbers that name a row of a global table, or of no table in particular; and why. */
  static final Map<String, String> UNREFERENCED =
      Map.of(
          "membership.account_id", "accounts are global",
          "audit_event.actor_account_id", "accounts are global",
          "audit_event.actor_membership_id", "the audit outlives the member, and tenant 0 has none",
          "audit_event.subject_id", "subject_kind says of which table",
          "audit_value.account_id", "accounts are global",
          "data_export.subject_id", "kind says of which table",
          "tenant_erasure.erased_id", "the record outlives the organisation");

  private final String offenders;

  SchemaRules(String offenders) {
    this.offenders = offenders;
  }

  /** What breaks this rule: tables, columns, keys by name. */
  List<String> offenders() {
    return Database.column(
            offenders
                .replace(":global", quoted(GLOBAL))
                .replace(":unversioned", quoted(UNVERSIONED.keySet()))
                .replace(":unreferenced", quoted(UNREFERENCED.keySet())))
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static Map<String, String> unversioned() {
    var reasons = new LinkedHashMap<String, String>();
    reasons.put("flyway_schema_history", "Flyway's own");
    reasons.put("demo_seed", "overwritten as a whole");
    reasons.put("tenant_usage", "overwritten as a whole");
    reasons.put("account_tenant", "added and removed, never changed");
    reasons.put("sign_in_throttle", "counted up by one statement");
    reasons.put("totp_secret", "moved on by single statements that test what they change");
    reasons.put("directory", "added and removed; its last use moves on by one statement");
    reasons.put("api_token", "added and removed; its last use moves on by one statement");
    reasons.put("recovery_code", "added and removed, never changed");
    reasons.put("spent_challenge", "added and removed, never changed");
    reasons.put("audit_event", "append-only");
    reasons.put("audit_link", "append-only");
    reasons.put("audit_pending", "added and removed, never changed");
    reasons.put("audit_value", "added and erased, never changed");
    reasons.put("sign_on_domain", "added and removed, never changed");
    reasons.put("sign_on_link", "added and removed, never changed");
    reasons.put("sign_on_attempt", "added and removed, never changed");
    reasons.put("zone_change", "append-only");
    reasons.put("milestone_step", "append-only");
    reasons.put("task_done", "added and removed, never changed");
    reasons.put("mentor_wish", "added and removed, never changed");
    reasons.put("absence", "added and removed, never changed");
    reasons.put("cohort_break", "added and removed, never changed");
    reasons.put("cohort_change", "append-only");
    reasons.put("cohort_move", "added and removed, never changed");
    reasons.put("enrolment_extension", "added and removed; its words are erased, never changed");
    reasons.put("data_export_part", "added and removed, never changed");
    reasons.put("enrolment_pause", "added and removed, never changed");
    reasons.put("pairing_lock", "added and removed, never changed");
    reasons.put("announcement", "append-only");
    reasons.put("announcement_dismissal", "append-only");
    reasons.put("nudge", "append-only");
    return reasons;
  }

  private static String quoted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining("','", "'", "'"));
  }
}
