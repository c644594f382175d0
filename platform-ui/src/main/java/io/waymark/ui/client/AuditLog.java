package io.waymark.ui.client;

import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in the tenant, newest first. Moments are asked for as ISO texts in UTC. */
@ApiCall
@Client(id = "api", path = "/api/v1/audit-events", errorType = ProblemBody.class)
public interface AuditLog {
  /**
   * @param action an action, or how its word begins
   * @param actorId the membership of whoever did it
   * @param to the first moment that is too late
   */
  @Get
  Page list(
      @Nullable @QueryValue String cursor,
      @Nullable @QueryValue String action,
      @Nullable @QueryValue String actorId,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to);

  /** The same as CSV, all of it; for owners. */
  @Get("/export")
  @Consumes({"text/csv", "application/problem+json"})
  byte[] export(
      @Nullable @QueryValue String action,
      @Nullable @QueryValue String actorId,
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to);

  /** A page of events. */
  @Serdeable
  record Page(List<Event> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * What was done, by whom, when.
   *
   * @param actor null when Waymark did it, or somebody who was not signed in
   */
  @Serdeable
  record Event(
      String id,
      Instant at,
      @Nullable Actor actor,
      String action,
      @Nullable Subject subject,
      List<Detail> details) {
    public Event {
      details = Lists.orEmpty(details);
    }
  }

  /** Whoever did it, under today's name. */
  @Serdeable
  record Actor(String membershipId, String name, boolean active) {}

  /** What it was done to. */
  @Serdeable
  record Subject(String kind, String id, @Nullable String name) {}

  /**
   * A further fact.
   *
   * @param value null once a personal value was erased
   */
  @Serdeable
  record Detail(String field, @Nullable String value) {}
}
