package io.waymark.ui.metrics;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the browsers whose pages this process holds in its memory. */
@Singleton
public final class OpenSessions implements VaadinServiceInitListener {
  private final transient AtomicInteger open = new AtomicInteger();

  OpenSessions(MeterRegistry meters) {
    Gauge.builder("waymark.ui.sessions", open, AtomicInteger::get)
        .description("Browsers whose pages are held in memory")
        .register(meters);
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    VaadinService service = event.getSource();
    service.addSessionInitListener(begun -> open.incrementAndGet());
    service.addSessionDestroyListener(ended -> open.decrementAndGet());
  }
}
