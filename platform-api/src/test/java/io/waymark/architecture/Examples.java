package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Code that breaks rules, kept as text so that nothing else ever meets it. */
record Examples(List<String> sources) {
  private static final Pattern REPEATED = Pattern.compile("//\\*(\\d+)");
  private static final Pattern NAME =
      Pattern.compile("(?m)^(?:public )?(?:class|interface|record) (\\w+)");

  static Examples breaking(String rule) {
    return section(rule);
  }

  static Examples wellScopedQueries() {
    return section("well scoped queries");
  }

  Code compiledIn(Path folder) {
    try {
      Path sourceFolder = Files.createDirectory(folder.resolve("sources"));
      Path classFolder = Files.createDirectory(folder.resolve("classes"));
      compile(write(sourceFolder), classFolder);
      return Code.at(classFolder, sourceFolder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> write(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (String source : sources) {
      Matcher name = NAME.matcher(source);
      assertThat(name.find()).as(source).isTrue();
      Path file = folder.resolve(files.size() + "/" + name.group(1) + ".java");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      files.add(Files.writeString(file, source));
    }
    return files;
  }

  private static void compile(List<Path> files, Path into) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var options = List.of("-proc:none", "-parameters", "-d", into.toString());
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      assertThat(compiler.getTask(null, manager, null, options, null, units).call()).isTrue();
    }
  }

  private static Examples section(String title) {
    for (String section : text().split("(?m)^### ")) {
      if (section.startsWith(title + "\n")) {
        String code = section.substring(title.length() + 1);
        return new Examples(List.of(repeated(code).split("(?m)^---$")));
      }
    }
    throw new AssertionError("no example breaks the rule: " + title);
  }

  private static String repeated(String code) {
    return REPEATED
        .matcher(code)
        .replaceAll(lines -> "//\n".repeat(Integer.parseInt(lines.group(1))));
  }

  private static String text() {
    try (var stream = Examples.class.getResourceAsStream("/architecture-examples.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
