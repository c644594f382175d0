package io.waymark.shared.document;

import io.waymark.shared.document.Change.Field;
import io.waymark.shared.document.Change.Kind;
import io.waymark.shared.document.Things.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two documents, thing by thing; things are the same when their keys are. Both
 * may be unfinished. A thing is moved when something else holds it, or when it has changed places
 * with others that stay; as few as possible are said to have moved.
 */
public final class DocumentDiff {
  private final Things before;
  private final Things after;
  private final Locale locale;
  private final List<Change> changes = new ArrayList<>();

  private DocumentDiff(Things before, Things after, Locale locale) {
    this.before = before;
    this.after = after;
    this.locale = locale;
  }

  /** In the order of the later document, then what is gone, in that of the earlier. */
  public static Changes between(Map<String, ?> earlier, Map<String, ?> later, Locale locale) {
    DocumentDiff diff = new DocumentDiff(Things.of(earlier), Things.of(later), locale);
    diff.compare();
    return new Changes(diff.changes);
  }

  private void compare() {
    Set<String> strayed = strayed();
    for (Thing thing : after.byId().values()) {
      Thing old = before.get(thing.id());
      if (old == null) {
        note(Kind.ADDED, thing, List.of());
        continue;
      }
      if (!old.parent().equals(thing.parent()) || strayed.contains(thing.id())) {
        note(Kind.MOVED, thing, List.of());
      }
      List<Field> fields = fields(old, thing);
      if (!fields.isEmpty()) {
        note(Kind.CHANGED, thing, fields);
      }
    }
    before.byId().values().stream()
        .filter(thing -> after.get(thing.id()) == null)
        .forEach(thing -> note(Kind.REMOVED, thing, List.of()));
  }

  private void note(Kind kind, Thing thing, List<Field> fields) {
    changes.add(new Change(kind, thing.what(), thing.key(), thing.name(locale), fields));
  }

  private static List<Field> fields(Thing old, Thing now) {
    var names = new TreeSet<>(old.fields().keySet());
    names.addAll(now.fields().keySet());
    var fields = new ArrayList<Field>();
    for (String name : names) {
      Object from = old.fields().get(name);
      Object to = now.fields().get(name);
      if (!Objects.equals(from, to)) {
        fields.add(new Field(name, plain(from), plain(to)));
      }
    }
    return fields;
  }

  private static @Nullable String plain(@Nullable Object value) {
    return value == null || value instanceof List<?> ? null : value.toString();
  }

  /**
   * Of those that are still in the same thing, those out of the longest row that kept its order.
   */
  private Set<String> strayed() {
    var strayed = new HashSet<String>();
    for (Thing holder : after.byId().values()) {
      List<String> earlier = before.inside(holder.id());
      List<String> both = after.inside(holder.id()).stream().filter(earlier::contains).toList();
      List<Integer> places = both.stream().map(earlier::indexOf).toList();
      Set<Integer> kept = longestRising(places);
      both.stream().filter(id -> !kept.contains(earlier.indexOf(id))).forEach(strayed::add);
    }
    return strayed;
  }

  private static Set<Integer> longestRising(List<Integer> numbers) {
    var best = new ArrayList<List<Integer>>();
    List<Integer> longest = List.of();
    for (int i = 0; i < numbers.size(); i++) {
      List<Integer> row = List.of();
      for (int j = 0; j < i; j++) {
        if (numbers.get(j) < numbers.get(i) && best.get(j).size() > row.size()) {
          row = best.get(j);
        }
      }
      var longer = new ArrayList<>(row);
      longer.add(numbers.get(i));
      best.add(longer);
      longest = longer.size() > longest.size() ? longer : longest;
    }
    return Set.copyOf(longest);
  }
}
