package io.waymark.local;

import java.util.List;

/**
 * Behind {@code bin/operator}: makes somebody an operator, in the database of the running bin/up or
 * at JDBC_URL.
 */
public final class Operator {
  private Operator() {}

  /** Passes its arguments on and ends with the program's status. */
  public static void main(String[] arguments) {
    System.exit(Beside.run("Operator", Programs::operator, List.of(arguments), 2));
  }
}
