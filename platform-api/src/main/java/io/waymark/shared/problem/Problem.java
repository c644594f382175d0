package io.waymark.shared.problem;

import java.util.Map;

/**
 * A refusal. The kind decides the HTTP status, the code is stable and part of the API, the detail
 * is one sentence for a person and never holds what somebody else wrote.
 */
public abstract sealed class Problem extends RuntimeException
    permits NotAuthenticated,
        Forbidden,
        NotFound,
        Conflict,
        Unprocessable,
        PreconditionFailed,
        PreconditionRequired,
        TooLarge,
        TooManyRequests {
  private final String code;
  private final transient Map<String, Object> members;

  Problem(String code, String detail) {
    this(code, detail, Map.of());
  }

  /**
   * @param members further members of the problem document (RFC 9457, section 3.2)
   */
  Problem(String code, String detail, Map<String, Object> members) {
    super(detail, null, false, false);
    this.code = code;
    this.members = members;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public Map<String, Object> members() {
    return members;
  }
}
