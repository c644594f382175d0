package io.waymark.local;

import java.util.List;

/**
 * Behind {@code bin/verify-audit}: looks for broken places in the audit, in the database of the
 * running bin/up or at JDBC_URL.
 */
public final class VerifyAudit {
  private VerifyAudit() {}

  /** Ends with the verifier's status: 0 whole, 1 broken, 2 when it could not look. */
  public static void main(String[] arguments) {
    System.exit(Beside.run("Audit", Programs::verifyAudit, List.of(arguments), 2));
  }
}
