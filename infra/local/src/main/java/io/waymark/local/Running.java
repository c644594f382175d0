package io.waymark.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, stopped once and in the reverse order. */
final class Running {
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private boolean stopping;

  /** Remembers how to stop what was just started; stops it now when all else is being stopped. */
  void add(Runnable stop) {
    synchronized (stops) {
      if (!stopping) {
        stops.push(stop);
        return;
      }
    }
    stop.run();
    throw new Refusal("Waymark was stopped while it started.");
  }

  boolean isStopping() {
    synchronized (stops) {
      return stopping;
    }
  }

  /** Returns when everything has ended, whoever of several callers came first. */
  synchronized void stop() {
    synchronized (stops) {
      stopping = true;
    }
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
  }
}
