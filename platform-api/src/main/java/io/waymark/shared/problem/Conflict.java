package io.waymark.shared.problem;

import java.util.Map;

/** The request contradicts what is already there: 409. */
public final class Conflict extends Problem {
  public Conflict(String code, String detail) {
    super(code, detail);
  }

  public Conflict(String code, String detail, Map<String, Object> members) {
    super(code, detail, members);
  }
}
