package io.waymark.shared.problem;

/** The thing has changed since the caller read it (stale If-Match): 412. */
public final class PreconditionFailed extends Problem {
  public PreconditionFailed(String code, String detail) {
    super(code, detail);
  }

  public PreconditionFailed() {
    this("precondition.stale", "This was changed in the meantime. Read it again, then decide.");
  }
}
