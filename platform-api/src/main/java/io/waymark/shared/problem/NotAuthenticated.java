package io.waymark.shared.problem;

import java.util.Map;

/** Nobody, or nobody that we know, is asking: 401. */
public final class NotAuthenticated extends Problem {
  public NotAuthenticated(String code, String detail) {
    super(code, detail);
  }

  public NotAuthenticated(String code, String detail, Map<String, Object> members) {
    super(code, detail, members);
  }
}
