package io.waymark.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that start each process.
 *
 * @param seed ends by itself, as verifyAudit and operator do; the others run until they are stopped
 */
record Programs(
    List<String> api,
    List<String> ui,
    List<String> seed,
    List<String> verifyAudit,
    List<String> operator) {
  /** What the build left in each module's target/lib below {@code root}. */
  static Programs builtIn(Path root) {
    Path api = root.resolve("platform-api/target/lib");
    Path ui = root.resolve("platform-ui/target/lib");
    return new Programs(
        java(api, "io.waymark.Application"),
        java(ui, "io.waymark.ui.UiServer"),
        brief(java(api, "io.waymark.demo.SeedDemo")),
        brief(java(api, "io.waymark.audit.VerifyAudit")),
        brief(java(api, "io.waymark.operator.MakeOperator")));
  }

  private static List<String> java(Path lib, String main) {
    return java(lib + "/*", main);
  }

  /** What ends within seconds never earns back what the second compiler costs. */
  private static List<String> brief(List<String> java) {
    java.add(1, "-XX:TieredStopAtLevel=1");
    return java;
  }

  /** The same Java that runs this. */
  static List<String> java(String classPath, String main) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            classPath,
            main));
    return command;
  }
}
