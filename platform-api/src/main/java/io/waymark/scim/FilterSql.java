package io.waymark.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter of RFC 7644 (section 3.4.2.2) as a condition on what {@link UserReads} reads. */
final class FilterSql {
  private static final String ACTIVE = "IF(m.id IS NULL, u.active, m.status = 'ACTIVE')";
  private static final String MULTIVALUED = "emails";

  /** What stands for an attribute; case tells none of them apart but an external id. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("username", "u.user_name"),
          Map.entry("externalid", "u.external_id"),
          Map.entry("displayname", "COALESCE(m.name, u.display_name)"),
          Map.entry("name.formatted", "COALESCE(m.name, u.display_name)"),
          Map.entry("name.givenname", "u.given_name"),
          Map.entry("name.familyname", "u.family_name"),
          Map.entry("title", "IF(m.id IS NULL, u.title, m.title)"),
          Map.entry("emails", "u.address"),
          Map.entry("emails.value", "u.address"));

  private final List<Object> values = new ArrayList<>();
  private final String condition;

  private FilterSql(@Nullable Filter filter) {
    this.condition = filter == null ? "TRUE" : condition(filter, "");
  }

  /**
   * @param filter null for everybody
   * @throws io.waymark.shared.problem.Unprocessable {@code scim.invalid_filter}
   */
  static FilterSql of(@Nullable String filter) {
    try {
      return new FilterSql(filter == null || filter.isBlank() ? null : Filter.fromString(filter));
    } catch (BadRequestException e) {
      throw Scim.invalidFilter();
    }
  }

  String condition() {
    return condition;
  }

  /** In the order of the question marks. */
  List<Object> values() {
    return values;
  }

  /**
   * @param within the attribute whose values are looked at, with a dot; else empty
   */
  private String condition(Filter filter, String within) {
    return switch (filter.getFilterType()) {
      case AND -> combined(filter, " AND ", within);
      case OR -> combined(filter, " OR ", within);
      case NOT -> "NOT (" + condition(filter.getInvertedFilter(), within) + ")";
      case COMPLEX_VALUE ->
          condition(filter.getValueFilter(), name(filter.getAttributePath(), within) + ".");
      case PRESENT -> present(name(filter.getAttributePath(), within));
      default -> comparison(filter, name(filter.getAttributePath(), within));
    };
  }

  private String combined(Filter filter, String word, String within) {
    return filter.getCombinedFilters().stream()
        .map(part -> condition(part, within))
        .collect(Collectors.joining(word, "(", ")"));
  }

  private static String present(String name) {
    return switch (name) {
      case "id", "active" -> "TRUE";
      default -> "COALESCE(" + column(name) + ", '') <> ''";
    };
  }

  private String comparison(Filter filter, String name) {
    var type = filter.getFilterType();
    var value = filter.getComparisonValue();
    return switch (name) {
      case "active" -> truth(type, value, ACTIVE);
      case MULTIVALUED + ".primary" -> truth(type, value, "TRUE");
      case MULTIVALUED + ".type" -> text(type, value, "'work'");
      case "id" -> id(type, value);
      default -> text(type, value, column(name));
    };
  }

  private String truth(FilterType type, JsonNode value, String column) {
    values.add(Boolean.parseBoolean(value.asText().toLowerCase(Locale.ROOT)));
    return switch (type) {
      case EQUAL -> column + " = ?";
      case NOT_EQUAL -> column + " <> ?";
      default -> throw Scim.invalidFilter();
    };
  }

  private String id(FilterType type, JsonNode value) {
    values.add(UserId.of(value.asText()));
    return switch (type) {
      case EQUAL -> "u.id = ?";
      case NOT_EQUAL -> "u.id <> ?";
      default -> throw Scim.invalidFilter();
    };
  }

  private String text(FilterType type, JsonNode value, String column) {
    if (value.isNull()) {
      return column + (type == FilterType.EQUAL ? " IS NULL" : " IS NOT NULL");
    }
    String literal = value.asText().replaceAll("([!%_])", "!$1");
    return switch (type) {
      case EQUAL -> with(value.asText(), column + " = ?");
      case NOT_EQUAL -> with(value.asText(), "NOT (" + column + " <=> ?)");
      case CONTAINS -> with("%" + literal + "%", column + " LIKE ? ESCAPE '!'");
      case STARTS_WITH -> with(literal + "%", column + " LIKE ? ESCAPE '!'");
      case ENDS_WITH -> with("%" + literal, column + " LIKE ? ESCAPE '!'");
      default -> throw Scim.invalidFilter();
    };
  }

  private String with(Object value, String sql) {
    values.add(value);
    return sql;
  }

  private static String column(String name) {
    String column = COLUMNS.get(name);
    if (column == null) {
      throw Scim.invalidFilter();
    }
    return column;
  }

  /** Attributes have no case; those of other schemas are not ours. */
  private static String name(@Nullable Path path, String within) {
    if (path == null
        || (path.getSchemaUrn() != null && !Scim.USER.equalsIgnoreCase(path.getSchemaUrn()))) {
      throw Scim.invalidFilter();
    }
    var name = new StringBuilder(within);
    for (Path.Element element : path) {
      if (element.getValueFilter() != null) {
        throw Scim.invalidFilter();
      }
      name.append(element.getAttribute()).append('.');
    }
    return name.substring(0, name.length() - 1).toLowerCase(Locale.ROOT);
  }
}
