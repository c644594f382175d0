package io.waymark.export;

/** How far an export is; one that failed is asked for anew. */
public enum ExportStatus {
  WAITING,
  RUNNING,
  READY,
  FAILED
}
