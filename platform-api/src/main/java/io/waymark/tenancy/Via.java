package io.waymark.tenancy;

/** How somebody asks who is no person at a browser. */
public enum Via {
  /** A program, with a token that a person made: it may do what the person may. */
  API_TOKEN,
  /** An organisation's directory, which keeps its members up to date. */
  SCIM;

  /**
   * For {@code @Secured}, which wants constants: no member has this, and a directory nothing else.
   */
  public static final String DIRECTORY = "SCIM";
}
