package io.waymark.operator;

import io.micronaut.context.ApplicationContext;
import io.waymark.shared.startup.StartupRefused;

/**
 * Makes somebody an operator of this installation, beside a running Waymark or without one.
 * Settings are those of the API; ends with 2 when it could not.
 */
public final class MakeOperator {
  private static final String ADDRESS = "[^\\s@]{1,64}@[^\\s@]+";

  private MakeOperator() {}

  /**
   * @param arguments the person's address
   */
  public static void main(String[] arguments) {
    if (arguments.length != 1 || !arguments[0].matches(ADDRESS)) {
      System.err.println("Name one address: bin/operator somebody@example.org");
      System.exit(2);
    }
    try (ApplicationContext context = ApplicationContext.run()) {
      System.out.println(said(arguments[0], context.getBean(Operators.class)));
    } catch (RuntimeException e) {
      System.err.println("Nobody was made an operator. " + StartupRefused.sentence(e));
      System.exit(2);
    }
  }

  private static String said(String address, Operators operators) {
    return operators
        .add(address)
        .map(
            link ->
                "No account has this address yet. Whoever opens this link within 14 days makes one,"
                    + " and is an operator:\n"
                    + link)
        .orElse("%s is an operator now; a new sign-in shows it.".formatted(address));
  }
}
