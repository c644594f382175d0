package io.waymark.track;

/** The form in which evidence is handed in. */
public enum EvidenceKind {
  BRAG_ENTRY,
  LINK,
  TEXT
}
