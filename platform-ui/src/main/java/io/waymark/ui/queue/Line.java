package io.waymark.ui.queue;

import io.waymark.ui.client.Queue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who waits, oldest first, and who is open. Whoever was skipped goes to the end until the page is
 * left.
 *
 * @param items those that are read so far
 * @param more how many wait behind them
 */
record Line(List<Queue.Item> items, int more, List<String> skipped, int at) {
  /** How many items a page of the queue holds. */
  static final int PAGE = 50;

  static final Line EMPTY = new Line(List.of(), 0, List.of(), 0);

  /** How many wait in all. */
  int length() {
    return items.size() + more;
  }

  /** Whether the open one is the last that is read so far, and others wait behind it. */
  boolean endsHere() {
    return more > 0 && at == items.size() - 1;
  }

  /** The same order of skipped ones over what waits now. */
  Line with(List<Queue.Item> waiting, int behind) {
    List<Queue.Item> ordered = new ArrayList<>(waiting);
    for (String id : skipped) {
      waiting.stream()
          .filter(item -> item.checkInId().equals(id))
          .forEach(
              item -> {
                ordered.remove(item);
                ordered.add(item);
              });
    }
    return new Line(
        List.copyOf(ordered), behind, skipped, Math.min(at, Math.max(0, ordered.size() - 1)));
  }

  Queue.@Nullable Item open() {
    return items.isEmpty() ? null : items.get(at);
  }

  /** Opens a certain one; the first where it no longer waits. */
  Line at(@Nullable String checkInId) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).checkInId().equals(checkInId)) {
        return new Line(items, more, skipped, i);
      }
    }
    return checkInId == null ? new Line(items, more, skipped, 0) : this.at(null);
  }

  Line next() {
    return new Line(items, more, skipped, Math.min(at + 1, Math.max(0, items.size() - 1)));
  }

  Line back() {
    return new Line(items, more, skipped, Math.max(0, at - 1));
  }

  /** Puts the open one behind all others, and opens the one that takes its place. */
  Line skip() {
    Queue.Item item = open();
    if (item == null) {
      return this;
    }
    List<Queue.Item> rest = new ArrayList<>(items);
    rest.remove(at);
    rest.add(item);
    List<String> later = new ArrayList<>(skipped);
    later.remove(item.checkInId());
    later.add(item.checkInId());
    int last = Math.max(0, items.size() - 1);
    return new Line(List.copyOf(rest), more, List.copyOf(later), at == last ? 0 : at);
  }

  /** Takes the open one out. */
  Line answered() {
    List<Queue.Item> rest = new ArrayList<>(items);
    rest.remove(at);
    return new Line(List.copyOf(rest), more, skipped, at == rest.size() ? 0 : at);
  }

  /** Everybody but the open one, in the order in which they come up. */
  List<Queue.Item> then() {
    List<Queue.Item> rest = new ArrayList<>(items);
    if (!rest.isEmpty()) {
      rest.remove(at);
    }
    return rest;
  }
}
