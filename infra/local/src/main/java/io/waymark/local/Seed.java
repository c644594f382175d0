package io.waymark.local;

import java.util.List;

/** Behind {@code bin/seed}: the demo data, in the database of the running bin/up or at JDBC_URL. */
public final class Seed {
  private Seed() {}

  /** Passes its arguments on to the seeder and ends with the seeder's status. */
  public static void main(String[] arguments) {
    System.exit(Beside.run("Seed", Programs::seed, List.of(arguments), 1));
  }
}
