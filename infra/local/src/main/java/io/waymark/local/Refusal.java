package io.waymark.local;

/** Why Waymark does not run, in one sentence for the person at the terminal. */
final class Refusal extends RuntimeException {
  Refusal(String sentence) {
    super(sentence);
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
