package io.waymark.identity;

/**
 * How far somebody has come with a sign-in.
 *
 * @param passed what they have proved already
 */
public record Challenge(long accountId, Passed passed) {
  /** What somebody has proved. */
  public enum Passed {
    /** The password: a second factor is due. */
    PASSWORD,
    /** All that there is: the organisation is to be chosen. */
    EVERYTHING
  }
}
