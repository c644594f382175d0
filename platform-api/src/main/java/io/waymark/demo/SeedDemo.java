package io.waymark.demo;

import io.micronaut.context.ApplicationContext;
import io.waymark.audit.AuditChain;
import io.waymark.shared.time.Clocks;
import io.waymark.tenancy.Tenants;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Makes the demo: two organisations with weeks of history, relative to now. Does nothing while the
 * demo is younger than a week, or once somebody has changed something in it. Settings are those of
 * the API; production refuses.
 */
public final class SeedDemo {
  static final String ENVIRONMENT = "demo-seed";

  private SeedDemo() {}

  /**
   * @param args {@code --anew} makes the demo again whatever its age, and whatever was changed
   */
  public static void main(String[] args) throws SQLException {
    if (!"development".equals(System.getenv("WAYMARK_MODE"))) {
      System.err.println("The demo is for development only: WAYMARK_MODE is not 'development'.");
      System.exit(2);
    }
    boolean anew = args.length > 0 && args[0].equals("--anew");
    Instant now = Clocks.real().instant();
    try (DemoAge age = DemoAge.fromEnvironment()) {
      if (!anew && !age.wantsSeeding(now)) {
        System.out.println("The demo is there already.");
        return;
      }
      seed(now, age.forget());
    }
  }

  /** That the old organisations are gone for good is said where the heads of their audits are. */
  private static void seed(Instant now, List<Long> gone) {
    System.out.println("Making the demo: two organisations and their history.");
    try (ApplicationContext context = ApplicationContext.run(ENVIRONMENT)) {
      AuditChain chain = context.getBean(AuditChain.class);
      gone.forEach(tenantId -> Tenants.within(tenantId, chain::end));
      context.getBean(DemoSeeder.class).seed(now);
    }
    System.out.println("The demo is made.");
  }
}
