package io.waymark.walls;

import io.waymark.tenancy.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of role-matrix.txt: what each role may call, by operation. */
record RoleMatrix(Map<String, Map<Role, Cell>> rows) {
  enum Cell {
    ALL,
    YES,
    NO
  }

  static RoleMatrix read() {
    List<String[]> lines = lines().stream().map(line -> line.split("\\s+")).toList();
    List<Role> columns = Arrays.stream(lines.getFirst()).skip(1).map(Role::valueOf).toList();
    var rows = new LinkedHashMap<String, Map<Role, Cell>>();
    for (String[] line : lines.subList(1, lines.size())) {
      if (rows.put(line[0], row(columns, line)) != null) {
        throw new AssertionError("two rows for " + line[0]);
      }
    }
    return new RoleMatrix(rows);
  }

  private static Map<Role, Cell> row(List<Role> columns, String... line) {
    var row = new HashMap<Role, Cell>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(
          columns.get(i),
          switch (i + 1 < line.length ? line[i + 1] : leftOut(line)) {
            case "all" -> Cell.ALL;
            case "yes" -> Cell.YES;
            case "-" -> Cell.NO;
            default -> throw new AssertionError(line[0] + ": " + line[i + 1]);
          });
    }
    return row;
  }

  private static String leftOut(String... line) {
    return line[1].equals("all") ? "all" : "-";
  }

  private static List<String> lines() {
    var stream = RoleMatrix.class.getResourceAsStream("/role-matrix.txt");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
