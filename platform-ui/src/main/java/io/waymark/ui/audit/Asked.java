package io.waymark.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import io.waymark.ui.text.Times;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log, as it stands in the address. Days are the reader's, both ends
 * included.
 *
 * @param area the first word of the actions; null for all
 * @param who a membership; null for everybody
 */
record Asked(
    @Nullable String area,
    @Nullable String who,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  /** In the order of the list to choose from; each has its word. */
  static final List<String> AREAS =
      List.of(
          "membership",
          "invitation",
          "session",
          "sign_on",
          "account",
          "api_token",
          "directory",
          "application",
          "cohort",
          "enrolment",
          "pairing",
          "coaching_session",
          "milestone",
          "program",
          "track",
          "framework",
          "tenant",
          "setting",
          "letter",
          "export",
          "audit");

  /** What cannot be read is not asked for. */
  static Asked in(QueryParameters parameters) {
    return new Asked(
        parameters.getSingleParameter("area").filter(AREAS::contains).orElse(null),
        parameters
            .getSingleParameter("who")
            .filter(id -> id.matches("[0-9A-HJKMNP-TV-Z]{13}"))
            .orElse(null),
        day(parameters.getSingleParameter("from").orElse("")),
        day(parameters.getSingleParameter("until").orElse("")));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  Asked with(@Nullable String otherArea) {
    return new Asked(otherArea, who, from, until);
  }

  Asked by(@Nullable String somebody) {
    return new Asked(area, somebody, from, until);
  }

  Asked since(@Nullable LocalDate day) {
    return new Asked(area, who, day, until);
  }

  Asked until(@Nullable LocalDate day) {
    return new Asked(area, who, from, day);
  }

  boolean isEverything() {
    return area == null && who == null && from == null && until == null;
  }

  QueryParameters parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "area", area);
    put(parameters, "who", who);
    put(parameters, "from", from);
    put(parameters, "until", until);
    return QueryParameters.simple(parameters);
  }

  /** How the actions begin that are asked for. */
  @Nullable String action() {
    return area == null ? null : area + ".";
  }

  @Nullable String first(Times times) {
    return from == null ? null : from.atStartOfDay(times.zone()).toInstant().toString();
  }

  /** The first moment after the last day. */
  @Nullable String end(Times times) {
    return until == null
        ? null
        : until.plusDays(1).atStartOfDay(times.zone()).toInstant().toString();
  }

  private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
  }
}
