package io.waymark.shared.problem;

import java.util.Map;

/** Well-formed, but against a rule of the domain: 422. */
public final class Unprocessable extends Problem {
  public Unprocessable(String code, String detail) {
    super(code, detail);
  }

  public Unprocessable(String code, String detail, Map<String, Object> members) {
    super(code, detail, members);
  }
}
