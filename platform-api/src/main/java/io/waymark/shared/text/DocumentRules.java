package io.waymark.shared.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rules that several kinds of documents share. Each throws {@link BrokenDocument}. */
public final class DocumentRules {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_KEY = 60;
  private static final int LONGEST_NAME = 120;

  private DocumentRules() {}

  /** A stable name for machines, such as {@code plan-reviewed}. */
  public static void key(String place, String key) {
    atMost(place, key.length(), LONGEST_KEY);
    if (!KEY.matcher(key).matches()) {
      throw BrokenDocument.of(
          place, "key", "\"%s\" is not made of lower-case letters, digits and single hyphens", key);
    }
  }

  /** The shape of a document: the one that is known here. */
  public static void schema(String place, int schema, int known) {
    if (schema != known) {
      throw BrokenDocument.of(
          place, "schema", "%s is not %s, the one that is known here", schema, known);
    }
  }

  /** A title: at most 120 characters in either language. */
  public static void name(String place, Text name) {
    atMost(place, name.length(), LONGEST_NAME);
  }

  public static void atMost(String place, int length, int longest) {
    if (length > longest) {
      throw BrokenDocument.of(
          place, "too_long", "has %s characters, at most %s fit", length, longest);
    }
  }

  public static void within(String place, int number, int first, int last) {
    if (number < first || number > last) {
      throw BrokenDocument.of(place, "outside", "%s lies outside %s–%s", number, first, last);
    }
  }

  public static void count(String place, List<?> list, int fewest, int most) {
    if (list.size() < fewest || list.size() > most) {
      throw BrokenDocument.of(
          place, "count", "has %s entries, not between %s and %s", list.size(), fewest, most);
    }
  }

  /** No two items of the list carry the same key. */
  public static <T> void unique(String place, List<T> list, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String found = key.apply(list.get(i));
      if (!seen.add(found)) {
        throw BrokenDocument.of(place + "[" + i + "]", "twice", "\"%s\" is there twice", found);
      }
    }
  }
}
