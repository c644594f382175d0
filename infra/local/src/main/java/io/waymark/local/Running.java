package io.waymark.local;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been started, stopped once and in the order of {@link Part}, whoever started first. */
final class Running {
  /** Whoever uses another stops before it. */
  enum Part {
    UI,
    API,
    SEED,
    MYSQL
  }

  private final Map<Part, Runnable> stops = new EnumMap<>(Part.class);
  private boolean stopping;

  /** Remembers how to stop what was just started; stops it now when all else is being stopped. */
  void add(Part part, Runnable stop) {
    synchronized (stops) {
      if (!stopping) {
        stops.put(part, stop);
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
    for (Part part : Part.values()) {
      @Nullable Runnable stop = stops.remove(part);
      if (stop != null) {
        stop.run();
      }
    }
  }
}
