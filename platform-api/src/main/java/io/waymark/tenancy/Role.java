package io.waymark.tenancy;

/**
 * What a membership may do in its tenant; a person may hold any number, but for operators, who hold
 * no other: theirs is the role of the installation's members, and of theirs alone.
 */
public enum Role {
  OWNER,
  ADMIN,
  MENTOR,
  PARTICIPANT,
  OPERATOR;

  /** For {@code @Secured}, which wants constants. */
  public static final class Name {
    public static final String OWNER = "OWNER";
    public static final String ADMIN = "ADMIN";
    public static final String MENTOR = "MENTOR";
    public static final String PARTICIPANT = "PARTICIPANT";
    public static final String OPERATOR = "OPERATOR";

    private Name() {}
  }
}
