package io.waymark.ui.submission;

/** The road around a milestone, which follows what happens to it. */
public interface Follower {
  /** The milestone may stand otherwise; what is open stays as it is. */
  void follow();

  /**
   * It went on: everything is read anew.
   *
   * @param said what was done, in words
   */
  void reload(String said);
}
