package io.waymark.migrations;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations that lie beside this class, in its jar or its folder of classes. */
final class ShippedMigrations {
  private static final Pattern MIGRATION =
      Pattern.compile("db/migration/\\w+/V(\\d{12})__\\w+\\.sql$");

  /** Timestamps to the minute, which sort as text. */
  static final TreeSet<String> VERSIONS = versions();

  static final String NEWEST = VERSIONS.last();

  private ShippedMigrations() {}

  private static TreeSet<String> versions() {
    try {
      var own = ShippedMigrations.class.getProtectionDomain().getCodeSource().getLocation();
      var place = Path.of(own.toURI());
      return Files.isDirectory(place) ? inFolder(place) : inJar(place);
    } catch (IOException | URISyntaxException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static TreeSet<String> inFolder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return versions(files.map(file -> file.toUri().getPath()));
    }
  }

  private static TreeSet<String> inJar(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      return versions(file.stream().map(entry -> entry.getName()));
    }
  }

  private static TreeSet<String> versions(Stream<String> names) {
    var versions = new TreeSet<String>();
    names
        .flatMap(name -> MIGRATION.matcher(name).results())
        .map((MatchResult match) -> match.group(1))
        .forEach(versions::add);
    return versions;
  }
}
