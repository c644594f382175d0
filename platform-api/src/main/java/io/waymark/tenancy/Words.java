package io.waymark.tenancy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of enum constants as one column: their names, in order, between commas. */
final class Words {
  private Words() {}

  static <E extends Enum<E>> String join(Collection<E> values) {
    return values.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
  }

  static <E extends Enum<E>> Set<E> split(Class<E> type, String column) {
    Set<E> values = EnumSet.noneOf(type);
    Arrays.stream(column.split(","))
        .filter(word -> !word.isEmpty())
        .map(word -> Enum.valueOf(type, word))
        .forEach(values::add);
    return Collections.unmodifiableSet(values);
  }
}
