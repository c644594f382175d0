package io.waymark.shared.problem;

/** There is no such thing for whoever asks, whether or not it exists for others: 404. */
public final class NotFound extends Problem {
  public NotFound(String code, String detail) {
    super(code, detail);
  }

  /** The refusal for an id that is unknown, another tenant's or another person's: all alike. */
  public NotFound() {
    this("not_found", "There is nothing here for you.");
  }
}
