package io.waymark.shared.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at every {@link Text} of a document, for tests. */
public final class Words {

  /** Words that are the same in both languages. */
  private static final Set<String> INTERNATIONAL = Set.of("Junior", "Mid-Level", "Mid-level");

  private Words() {}

  /** The English words of every text whose German is the same, ignoring case. */
  public static List<String> untranslatedIn(Record document) {
    return textsOf(document).stream()
        .filter(text -> text.en().equalsIgnoreCase(text.de()))
        .map(Text::en)
        .filter(words -> !INTERNATIONAL.contains(words))
        .toList();
  }

  /** Every text that the document holds, at any depth. */
  public static List<Text> textsOf(Object part) {
    List<Text> found = new ArrayList<>();
    collect(part, found);
    return found;
  }

  private static void collect(Object part, List<Text> found) {
    if (part instanceof Text text) {
      found.add(text);
    } else if (part instanceof List<?> list) {
      list.forEach(item -> collect(item, found));
    } else if (part instanceof Record record
        && part.getClass().getName().startsWith("io.waymark")) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(valueOf(component, record), found);
      }
    }
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError("cannot read " + component, e);
    }
  }
}
