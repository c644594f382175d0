package io.waymark.ui.trackeditor;

import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.Keys;
import io.waymark.ui.outline.Node;
import io.waymark.ui.outline.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with the order of a track: adding, moving, copying and taking away. */
final class Road {
  private static final int NEW_PHASE = 4;

  private final Desk desk;

  Road(Desk desk) {
    this.desk = desk;
  }

  List<Node> phases() {
    return desk.root().nodes("phases");
  }

  int weeks() {
    return phases().stream().mapToInt(phase -> phase.number("lastWeek")).max().orElse(0);
  }

  /** The phase that a milestone is in, or the milestone that a task is in. */
  Optional<Node> holder(Node node) {
    return holders()
        .filter(
            holder ->
                Stream.of("phases", "milestones", "tasks")
                    .anyMatch(list -> has(holder, list) && place(holder, list, node) >= 0))
        .findFirst();
  }

  /** The same thing where it stands now. */
  Optional<Node> find(Node node) {
    return all().filter(node::isSame).findFirst();
  }

  /** The deepest thing that a pointer leads into. */
  Node at(String pointer) {
    return all()
        .filter(node -> pointer.equals(node.pointer()) || pointer.startsWith(node.pointer() + "/"))
        .reduce((outer, inner) -> inner)
        .orElse(desk.root());
  }

  private Stream<Node> holders() {
    return Stream.concat(
        Stream.of(desk.root()),
        phases().stream()
            .flatMap(phase -> Stream.concat(Stream.of(phase), phase.nodes("milestones").stream())));
  }

  /** From the whole to its parts. */
  Stream<Node> all() {
    return holders()
        .flatMap(
            holder ->
                Kind.of(holder) == Kind.MILESTONE
                    ? Stream.concat(Stream.of(holder), holder.nodes("tasks").stream())
                    : Stream.of(holder));
  }

  Node addPhase() {
    int first = weeks() + 1;
    Map<String, Object> phase = named("phase");
    phase.put("purpose", words());
    phase.put("firstWeek", first);
    phase.put("lastWeek", first + NEW_PHASE - 1);
    phase.put("milestones", new ArrayList<>());
    return added(desk.root(), "phases", phase);
  }

  Node addMilestone(Node phase) {
    int week = phase.number("lastWeek");
    Map<String, Object> milestone = named("milestone");
    milestone.put("outcome", words());
    milestone.put("purpose", words());
    milestone.put("week", week);
    milestone.put("serves", new ArrayList<>());
    milestone.put("tasks", new ArrayList<>());
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("kind", "TEXT");
    evidence.put("count", 1);
    evidence.put("what", words());
    milestone.put("evidence", new ArrayList<>(List.of(evidence)));
    return added(phase, "milestones", milestone);
  }

  Node addTask(Node milestone) {
    Map<String, Object> task = named("task");
    task.put("how", words());
    task.put("week", milestone.number("week"));
    task.put("resources", new ArrayList<>());
    task.put("requires", new ArrayList<>());
    return added(milestone, "tasks", task);
  }

  /** A copy right behind the original; what must be unique in it is named anew. */
  Node duplicate(Node milestone) {
    Node phase = holder(milestone).orElseThrow();
    List<Object> list = phase.list("milestones");
    Map<String, Object> copy = milestone.copied();
    int place = Order.place(list, milestone);
    list.add(place + 1, copy);
    copy.put("key", Keys.fresh(desk.root(), "milestone"));
    Node made = find(new Node(copy, "")).orElseThrow();
    for (Node task : made.nodes("tasks")) {
      task.put("key", Keys.fresh(desk.root(), "task"));
      task.put("requires", new ArrayList<>());
    }
    desk.changed();
    return made;
  }

  private Node added(Node holder, String list, Map<String, Object> values) {
    holder.list(list).add(values);
    desk.changed();
    return find(new Node(values, "")).orElseThrow();
  }

  private Map<String, Object> named(String kind) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("key", Keys.fresh(desk.root(), kind));
    values.put("name", words());
    return values;
  }

  /** Moves a thing by one place; a milestone at the end of its phase goes on to the next. */
  boolean move(Node node, int by) {
    Node holder = holder(node).orElseThrow();
    String list = Kind.of(node).list();
    boolean moved =
        Order.step(holder.list(list), node, by)
            || Kind.of(node) == Kind.MILESTONE && across(node, holder, by);
    if (moved) {
      settle(node);
    }
    return moved;
  }

  private boolean across(Node milestone, Node phase, int by) {
    List<Node> phases = phases();
    int next = Order.place(desk.root().list("phases"), phase) + by;
    if (next < 0 || next >= phases.size()) {
      return false;
    }
    phase.list("milestones").remove(Order.place(phase.list("milestones"), milestone));
    List<Object> target = phases.get(next).list("milestones");
    target.add(by > 0 ? 0 : target.size(), milestone.values());
    return true;
  }

  /** Puts a thing before another of its kind, or a milestone at the end of a phase. */
  boolean drop(Node dragged, Node onto) {
    Node from = holder(dragged).orElseThrow();
    String list = Kind.of(dragged).list();
    Node to = Kind.of(dragged) == Kind.of(onto) ? holder(onto).orElseThrow() : onto;
    boolean fits =
        Kind.of(dragged) == Kind.of(onto)
            || Kind.of(dragged) == Kind.MILESTONE && Kind.of(onto) == Kind.PHASE;
    if (!fits) {
      return false;
    }
    from.list(list).remove(Order.place(from.list(list), dragged));
    int place = Order.place(to.list(list), onto);
    to.list(list).add(place < 0 ? to.list(list).size() : place, dragged.values());
    settle(dragged);
    return true;
  }

  private void settle(Node moved) {
    switch (Kind.of(moved)) {
      case PHASE -> Weeks.lay(desk.root());
      case TASK ->
          holder(moved)
              .ifPresent(
                  milestone ->
                      holder(milestone)
                          .ifPresent(phase -> Weeks.deal(milestone, phase.number("firstWeek"))));
      default -> phases().forEach(Weeks::settle);
    }
    desk.changed();
  }

  /** Takes a thing away; what is run puts it back. */
  Runnable remove(Node node) {
    Node holder = holder(node).orElseThrow();
    List<Object> list = holder.list(Kind.of(node).list());
    int place = Order.place(list, node);
    list.remove(place);
    if (Kind.of(node) == Kind.PHASE) {
      Weeks.lay(desk.root());
    }
    desk.changed();
    return () -> {
      list.add(Math.min(place, list.size()), node.values());
      if (Kind.of(node) == Kind.PHASE) {
        Weeks.lay(desk.root());
      }
      desk.changed();
    };
  }

  private static boolean has(Node node, String list) {
    return node.values().get(list) instanceof List<?>;
  }

  private static int place(Node holder, String list, Node node) {
    return Order.place(holder.list(list), node);
  }

  private static Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("en", "");
    words.put("de", "");
    return words;
  }
}
