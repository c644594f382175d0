package io.waymark.coaching;

/** What somebody sees of a session, and does with it; each includes those before it. */
public enum SessionAccess {
  /** Nothing, not even that there is one: answer 404. */
  NONE,
  /** That it takes place, when, between whom; no text. */
  FACTS,
  /** What is shared in it, and points of one's own. */
  TEXT,
  /** Everything but others' private points. */
  LEAD;

  public boolean readsText() {
    return this == TEXT || this == LEAD;
  }
}
