package io.waymark.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;

/** How many letters wait, and how many were given up, in all organisations together. */
@Singleton
class OutboxMeters implements MeterBinder {
  /** Asked for late: pools bind their own meters, and would wait for this one. */
  private final BeanProvider<LetterCounts> letters;

  OutboxMeters(BeanProvider<LetterCounts> letters) {
    this.letters = letters;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(
        registry, LetterStatus.WAITING, "waymark.letters.waiting", "Letters not yet handed over.");
    gauge(registry, LetterStatus.DEAD, "waymark.letters.dead", "Letters that were given up.");
  }

  private void gauge(MeterRegistry registry, LetterStatus status, String name, String meaning) {
    Gauge.builder(name, () -> count(status)).description(meaning).register(registry);
  }

  /** No number when the database does not answer: none is better than a false one. */
  private double count(LetterStatus status) {
    try {
      return letters.get().ofStatus(status);
    } catch (DataAccessException | ConnectionException e) {
      return Double.NaN;
    }
  }
}
