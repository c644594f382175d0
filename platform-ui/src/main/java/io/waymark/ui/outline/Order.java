package io.waymark.ui.outline;

import java.util.List;

/** The order of things in a list of the document. */
public final class Order {
  private Order() {}

  /** Moves a thing by one; answers whether it could be. */
  public static boolean step(List<Object> list, Node node, int by) {
    int from = place(list, node);
    int to = from + by;
    if (from < 0 || to < 0 || to >= list.size()) {
      return false;
    }
    list.add(to, list.remove(from));
    return true;
  }

  /** Puts a thing before another of the same list; answers whether both are in it. */
  public static boolean before(List<Object> list, Node dragged, Node onto) {
    int from = place(list, dragged);
    int to = place(list, onto);
    if (from < 0 || to < 0) {
      return false;
    }
    list.add(to, list.remove(from));
    return true;
  }

  /** Where a thing stands, or -1. */
  public static int place(List<Object> list, Node node) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == node.values()) {
        return i;
      }
    }
    return -1;
  }
}
