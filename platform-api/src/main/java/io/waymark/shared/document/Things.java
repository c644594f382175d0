package io.waymark.shared.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The things of a document that have keys, by what they are and their key, in its order. */
record Things(Map<String, Thing> byId) {
  private static final Map<String, String> LISTS =
      Map.of(
          "phases", "phase",
          "milestones", "milestone",
          "tasks", "task",
          "levels", "level",
          "competencies", "competency",
          "cells", "cell");

  /**
   * @param parent id of the thing that holds it; empty for the document itself
   * @param fields all but the things inside it: plain values by their path, lists as they are
   */
  record Thing(
      String what, String key, String parent, Map<?, ?> values, Map<String, Object> fields) {

    String id() {
      return what + " " + key;
    }

    String name(Locale locale) {
      if (values.get("name") instanceof Map<?, ?> name) {
        Object words =
            name.get(Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "de" : "en");
        if (words instanceof String text && !text.isBlank()) {
          return text;
        }
      }
      return key;
    }
  }

  static Things of(Map<?, ?> document) {
    Things things = new Things(new LinkedHashMap<>());
    things.add("document", "", "", document);
    return things;
  }

  @Nullable Thing get(String id) {
    return byId.get(id);
  }

  /** The ids of what a thing holds, in order. */
  List<String> inside(String parent) {
    return byId.values().stream()
        .filter(thing -> thing.parent.equals(parent) && !thing.what.equals("document"))
        .map(Thing::id)
        .toList();
  }

  private void add(String what, String key, String parent, Map<?, ?> values) {
    var fields = new TreeMap<String, Object>();
    Thing thing = new Thing(what, key, parent, values, fields);
    byId.put(thing.id(), thing);
    values.forEach((name, value) -> place(thing, String.valueOf(name), value));
  }

  private void place(Thing thing, String field, @Nullable Object value) {
    String what = LISTS.get(field);
    if (what != null && value instanceof List<?> list) {
      list.forEach(item -> addItem(thing, what, item));
    } else if (!field.equals("key") && !field.equals("level") && !field.equals("schema")) {
      flatten(field, value, thing.fields);
    }
  }

  private void addItem(Thing parent, String what, @Nullable Object item) {
    if (item instanceof Map<?, ?> values) {
      String key =
          what.equals("cell")
              ? parent.key + "/" + values.get("level")
              : String.valueOf(values.get("key"));
      add(what, key, parent.id(), values);
    }
  }

  private static void flatten(String path, @Nullable Object value, Map<String, Object> fields) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> flatten(path + "." + name, inner, fields));
    } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      fields.put(path, value);
    }
  }
}
