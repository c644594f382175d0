package io.waymark.export;

/**
 * Of whom an export tells: an account in all its organisations, an organisation, or who left one.
 */
enum ExportKind {
  PERSON,
  TENANT,
  LEAVING
}
