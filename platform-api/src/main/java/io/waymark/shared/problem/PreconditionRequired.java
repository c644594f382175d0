package io.waymark.shared.problem;

/** The caller must say which version it changes (If-Match): 428, RFC 6585. */
public final class PreconditionRequired extends Problem {
  public PreconditionRequired(String code, String detail) {
    super(code, detail);
  }

  public PreconditionRequired() {
    this("precondition.required", "Send If-Match with the version you read.");
  }
}
