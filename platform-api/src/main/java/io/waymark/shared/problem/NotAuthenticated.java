package io.waymark.shared.problem;

/** Nobody, or nobody that we know, is asking: 401. */
public final class NotAuthenticated extends Problem {
  public NotAuthenticated(String code, String detail) {
    super(code, detail);
  }
}
