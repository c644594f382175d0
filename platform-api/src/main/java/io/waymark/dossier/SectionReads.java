package io.waymark.dossier;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sections, a page at a time. */
@Singleton
@Connectable
class SectionReads {
  private static final Pattern NAMED = Pattern.compile(":(\\w+)");

  private final JdbcOperations database;
  private final JsonMapper json;

  SectionReads(JdbcOperations database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * @param given what stands for each name in the section's SQL
   */
  List<Row> page(Section section, Map<String, Long> given) {
    var values = new ArrayList<Long>();
    NAMED.matcher(section.sql()).results().forEach(name -> values.add(given.get(name.group(1))));
    return database.prepareStatement(
        NAMED.matcher(section.sql()).replaceAll("?"), statement -> rows(statement, values));
  }

  private List<Row> rows(PreparedStatement statement, List<Long> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setLong(i + 1, values.get(i));
    }
    var rows = new ArrayList<Row>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  /** The first column is the id by which a list goes on. */
  private Row row(ResultSet found) throws SQLException {
    ResultSetMetaData columns = found.getMetaData();
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      var value = value(found, columns, i);
      if (value != null) {
        fields.put(columns.getColumnLabel(i), value);
      }
    }
    return new Row("id".equals(columns.getColumnLabel(1)) ? found.getLong(1) : 0, fields);
  }

  private @Nullable Object value(ResultSet found, ResultSetMetaData columns, int i)
      throws SQLException {
    if ("JSON".equals(columns.getColumnTypeName(i))) {
      return tree(found.getString(i));
    }
    return switch (found.getObject(i)) {
      case null -> null;
      case Long number when isId(columns.getColumnLabel(i)) -> new Id(number).toString();
      case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC).toString();
      case Date day -> day.toLocalDate().toString();
      case Number number -> number;
      case Boolean flag -> flag;
      case Object text -> text.toString();
    };
  }

  private static boolean isId(String label) {
    return label.equals("id") || label.endsWith("Id");
  }

  private @Nullable Object tree(@Nullable String text) {
    try {
      return text == null ? null : plain(json.readValue(text, JsonNode.class));
    } catch (IOException e) {
      throw new UncheckedIOException("a column of JSON holds none", e);
    }
  }

  private static @Nullable Object plain(JsonNode node) {
    if (node.isObject()) {
      var map = new LinkedHashMap<String, Object>();
      node.entries().forEach(field -> put(map, field.getKey(), plain(field.getValue())));
      return map;
    }
    if (node.isArray()) {
      var list = new ArrayList<Object>();
      node.values().forEach(each -> add(list, plain(each)));
      return list;
    }
    return node.isNull() ? null : scalar(node);
  }

  private static Object scalar(JsonNode node) {
    if (node.isNumber()) {
      return node.getNumberValue();
    }
    return node.isBoolean() ? (Object) node.getBooleanValue() : node.getStringValue();
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static void add(List<Object> list, @Nullable Object value) {
    if (value != null) {
      list.add(value);
    }
  }
}
