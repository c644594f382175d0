package io.waymark.shared.problem;

/** Well-formed, but against a rule of the domain: 422. */
public final class Unprocessable extends Problem {
  public Unprocessable(String code, String detail) {
    super(code, detail);
  }
}
