package io.waymark.shared.problem;

/** The body is larger than this operation takes: 413. */
public final class TooLarge extends Problem {
  static final String CODE = "request.too_large";
  static final String SENTENCE = "The request is too large.";

  public TooLarge() {
    super(CODE, SENTENCE);
  }
}
