package io.waymark.ui.frameworkeditor;

import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.Keys;
import io.waymark.ui.outline.Node;
import io.waymark.ui.outline.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done with levels and competencies; every competency describes every level. */
final class Ladder {
  private static final int INDICATORS = 3;

  private final Desk desk;

  Ladder(Desk desk) {
    this.desk = desk;
  }

  List<Node> levels() {
    return desk.root().nodes("levels");
  }

  List<Node> competencies() {
    return desk.root().nodes("competencies");
  }

  /** The cell of a level in a competency; it is made where there is none. */
  Node cell(Node competency, Node level) {
    return competency.nodes("cells").stream()
        .filter(cell -> cell.text("level").equals(level.text("key")))
        .findFirst()
        .orElseGet(
            () -> {
              competency.list("cells").add(emptyCell(level.text("key")));
              return competency.nodes("cells").getLast();
            });
  }

  void addLevel() {
    String key = Keys.fresh(desk.root(), "level");
    Map<String, Object> level = new LinkedHashMap<>();
    level.put("key", key);
    level.put("name", words());
    desk.root().list("levels").add(level);
    competencies().forEach(competency -> competency.list("cells").add(emptyCell(key)));
    desk.changed();
  }

  void removeLevel(Node level) {
    desk.root().list("levels").remove(Order.place(desk.root().list("levels"), level));
    for (Node competency : competencies()) {
      competency
          .list("cells")
          .removeIf(
              cell -> cell instanceof Map<?, ?> map && level.text("key").equals(map.get("level")));
    }
    desk.changed();
  }

  Node addCompetency() {
    Map<String, Object> competency = new LinkedHashMap<>();
    competency.put("key", Keys.fresh(desk.root(), "competency"));
    competency.put("name", words());
    competency.put("summary", words());
    List<Object> cells = new ArrayList<>();
    levels().forEach(level -> cells.add(emptyCell(level.text("key"))));
    competency.put("cells", cells);
    desk.root().list("competencies").add(competency);
    desk.changed();
    return competencies().getLast();
  }

  /** Moves a competency by one; answers whether it could be. */
  boolean move(Node competency, int by) {
    boolean moved = Order.step(desk.root().list("competencies"), competency, by);
    if (moved) {
      desk.changed();
    }
    return moved;
  }

  boolean drop(Node dragged, Node onto) {
    boolean moved = Order.before(desk.root().list("competencies"), dragged, onto);
    if (moved) {
      desk.changed();
    }
    return moved;
  }

  /** Takes a competency away; what is run puts it back. */
  Runnable remove(Node competency) {
    List<Object> list = desk.root().list("competencies");
    int place = Order.place(list, competency);
    list.remove(place);
    desk.changed();
    return () -> {
      list.add(Math.min(place, list.size()), competency.values());
      desk.changed();
    };
  }

  private static Map<String, Object> emptyCell(String level) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("level", level);
    cell.put("descriptor", words());
    List<Object> indicators = new ArrayList<>();
    for (int i = 0; i < INDICATORS; i++) {
      indicators.add(words());
    }
    cell.put("indicators", indicators);
    return cell;
  }

  static Map<String, Object> words() {
    return new LinkedHashMap<>(Map.of("en", "", "de", ""));
  }
}
