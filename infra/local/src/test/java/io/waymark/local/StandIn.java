package io.waymark.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Answers 200 to everything, in place of the API or the UI, and writes down when it stops. */
final class StandIn {
  private StandIn() {}

  public static void main(String[] arguments) throws IOException {
    String name = arguments[0];
    int port = Integer.parseInt(System.getenv("WAYMARK_%s_PORT".formatted(name)));
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    note("pid." + name, String.valueOf(ProcessHandle.current().pid()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopped(name)));
    System.out.println(name + " stand-in listens");
  }

  private static void stopped(String name) {
    try {
      boolean mysqlRuns = Files.exists(Path.of(System.getenv("WAYMARK_HOME"), "mysql/mysqld.pid"));
      note("stops", name + (mysqlRuns ? " before MySQL\n" : " after MySQL\n"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void note(String file, String text) throws IOException {
    Files.writeString(
        Path.of(System.getenv("WAYMARK_HOME"), file),
        text,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** In place of the seeder. */
  static final class Seeder {
    private Seeder() {}

    public static void main(String[] arguments) {
      System.out.println("seeded " + System.getenv("JDBC_USER"));
      System.exit(System.getenv("SEED_FAILS") == null ? 0 : 3);
    }
  }

  /** The supervisor with stand-ins in place of the programs. */
  static final class Supervisor {
    private Supervisor() {}

    public static void main(String[] arguments) {
      String classPath = System.getProperty("java.class.path");
      var api = Programs.java(classPath, StandIn.class.getName());
      var ui = Programs.java(classPath, StandIn.class.getName());
      api.add("API");
      ui.add("UI");
      Up.run(
          new Programs(
              api, ui, Programs.java(classPath, Seeder.class.getName()), List.of(), List.of()),
          arguments);
    }
  }
}
