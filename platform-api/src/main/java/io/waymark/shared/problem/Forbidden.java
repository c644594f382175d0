package io.waymark.shared.problem;

/** Related to the thing, but not allowed to do this with it: 403. */
public final class Forbidden extends Problem {
  public Forbidden(String code, String detail) {
    super(code, detail);
  }
}
