package io.waymark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.waymark.shared.startup.StartupRefused;
import io.waymark.shared.startup.StartupRules;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** Starts the API. Settings come from the environment: see docs/operations/running.md. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Waymark",
            version = "1",
            description = "Structured accountability tracks toward a promotion milestone."))
@SecurityScheme(
    name = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public final class Application {
  private Application() {}

  /** Runs until it is told to stop; ends with 1 and one sentence when it cannot start. */
  public static void main(String[] args) throws InterruptedException {
    try {
      start(args);
    } catch (RuntimeException e) {
      System.err.println("The API cannot start. " + StartupRefused.sentence(e));
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static void start(String[] args) {
    ApplicationContext context =
        ApplicationContext.builder(Application.class).args(args).banner(false).build();
    // Closing the context, and not only the server, lets requests in flight come to their end.
    Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stop"));
    StartupRules.check(context.getEnvironment().start());
    var server = context.start().getBean(EmbeddedServer.class).start();
    LoggerFactory.getLogger(Application.class).info("The API answers at {}", server.getURI());
  }
}
