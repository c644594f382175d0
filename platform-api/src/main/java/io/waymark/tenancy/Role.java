package io.waymark.tenancy;

/** What a membership may do in its tenant; a person may hold any number. */
public enum Role {
  OWNER,
  ADMIN,
  MENTOR,
  PARTICIPANT;

  /** For {@code @Secured}, which wants constants. */
  public static final class Name {
    public static final String OWNER = "OWNER";
    public static final String ADMIN = "ADMIN";
    public static final String MENTOR = "MENTOR";
    public static final String PARTICIPANT = "PARTICIPANT";

    private Name() {}
  }
}
