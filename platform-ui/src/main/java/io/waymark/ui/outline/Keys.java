package io.waymark.ui.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys stay for ever once a version is published, so a new thing is given one that says something
 * as soon as it has a name.
 */
public final class Keys {
  private static final String GIVEN = "(phase|milestone|task|level|competency)-\\d+";

  private Keys() {}

  /** A key that nothing in the document has. */
  public static String fresh(Node root, String kind) {
    Set<String> taken = taken(root);
    int number = 1;
    while (taken.contains(kind + "-" + number)) {
      number++;
    }
    return kind + "-" + number;
  }

  /**
   * Gives a thing that was named a key of its name, unless it has had one; says so in references.
   */
  public static void settle(Node root, Node node) {
    String key = node.text("key");
    String wanted = ShortName.of(node.child("name").text("en"));
    if (key.matches(GIVEN) && !wanted.isEmpty() && !taken(root).contains(wanted)) {
      rename(root.values(), key, wanted);
      node.put("key", wanted);
    }
  }

  private static Set<String> taken(Node root) {
    Set<String> taken = new TreeSet<>();
    collect(root.values(), taken);
    return taken;
  }

  private static void collect(Object value, Set<String> taken) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("key") instanceof String key) {
        taken.add(key);
      }
      map.values().forEach(each -> collect(each, taken));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, taken));
    }
  }

  /** Where others name a thing: required tasks, and the levels of cells. */
  private static void rename(Object value, String from, String to) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> rename(each, from, to));
      renameLevel(map, from, to);
    } else if (value instanceof List<?> list) {
      renameAll(list, from, to);
      list.forEach(each -> rename(each, from, to));
    }
  }

  @SuppressWarnings("unchecked")
  private static void renameLevel(Map<?, ?> map, String from, String to) {
    if (from.equals(map.get("level"))) {
      ((Map<String, Object>) map).put("level", to);
    }
  }

  @SuppressWarnings("unchecked")
  private static void renameAll(List<?> list, String from, String to) {
    ((List<Object>) list).replaceAll(each -> from.equals(each) ? to : each);
  }
}
