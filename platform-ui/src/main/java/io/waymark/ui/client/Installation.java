package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators see of the installation, and do with it. */
@ApiCall
@Client(id = "api", path = "/api/v1/operator", errorType = ProblemBody.class)
public interface Installation {
  /**
   * @param text part of a name or an address
   */
  @Get("/tenants")
  Tenants tenants(
      @Nullable @QueryValue String text,
      @Nullable @QueryValue String cursor,
      @Nullable @QueryValue Integer size);

  /** Invites the first owner, too. */
  @Post("/tenants")
  Tenant create(@Body NewTenant tenant);

  @Put("/tenants/{tenantKey}/status")
  Tenant changeStatus(String tenantKey, @Body Status status);

  @Put("/tenants/{tenantKey}/limits")
  Tenant changeLimits(String tenantKey, @Body Limits limits);

  /** Gives 30 days' notice. */
  @Put("/tenants/{tenantKey}/erasure")
  Erasure announceErasure(String tenantKey, @Body Announcement announcement);

  @Delete("/tenants/{tenantKey}/erasure")
  HttpResponse<?> callOffErasure(String tenantKey);

  /** For its owners, who are told when it is ready and fetch it. */
  @Post("/tenants/{tenantKey}/exports")
  Export startExport(String tenantKey);

  @Get("/tenants/{tenantKey}/exports")
  ExportList exports(String tenantKey);

  /** Those that will be, were or were to be erased, newest first. */
  @Get("/erasures")
  Erasures erasures(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  @Get("/letters/dead")
  Letters deadLetters(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  @Post("/letters/{letterId}/attempts")
  HttpResponse<?> tryAgain(String letterId, @Body Attempt attempt);

  @Get("/jobs")
  Jobs jobs();

  /** A page of organisations, by address. */
  @Serdeable
  record Tenants(List<Tenant> items, @Nullable String next) {
    public Tenants {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * An organisation: how large, how busy; absent activity when nobody was ever there.
   *
   * @param erasesAt absent when it stays
   * @param bytes of storage; absent until they are measured
   */
  @Serdeable
  record Tenant(
      String slug,
      String name,
      TenantKind kind,
      boolean suspended,
      @Nullable Instant erasesAt,
      long members,
      @Nullable Long bytes,
      Limits limits,
      @Nullable Instant lastActiveAt,
      Instant createdAt) {}

  /** What an organisation may have; absent is as much as there is. */
  @Serdeable
  record Limits(
      @Nullable Integer members, @Nullable Long bytes, @Nullable Integer requestsPerMinute) {
    /** As much as there is of everything. */
    public static final Limits NONE = new Limits(null, null, null);
  }

  /** The organisation's name, typed to be sure. */
  @Serdeable
  record Announcement(String name) {}

  /** A page of erasures. */
  @Serdeable
  record Erasures(List<Erasure> items, @Nullable String next) {
    public Erasures {
      items = Lists.orEmpty(items);
    }
  }

  /** The record of an erasure; absent figures before it has begun. */
  @Serdeable
  record Erasure(
      String erasureId,
      String slug,
      String name,
      ErasureStatus status,
      String announcedBy,
      Instant announcedAt,
      Instant dueAt,
      @Nullable Instant endedAt,
      @Nullable Long rows,
      @Nullable Integer accounts) {}

  /**
   * An organisation to be.
   *
   * @param kind {@code EMPLOYER} or {@code COACH}
   * @param language of the first owner's letter: {@code en} or {@code de}
   */
  @Serdeable
  record NewTenant(
      String slug,
      String name,
      String kind,
      String firstOwnerEmail,
      String firstOwnerName,
      String language) {}

  /** Whether nobody may sign in. */
  @Serdeable
  record Status(boolean suspended) {}

  /** A page of letters that were given up, newest first. */
  @Serdeable
  record Letters(List<Letter> items, @Nullable String next) {
    public Letters {
      items = Lists.orEmpty(items);
    }
  }

  /** A letter that was given up; of its reader, no more than where they read mail. */
  @Serdeable
  record Letter(
      String letterId,
      String slug,
      String template,
      String address,
      @Nullable String lastError,
      Instant givenUpAt) {}

  /** Whose letter is to be tried again. */
  @Serdeable
  record Attempt(String slug) {}

  /** By name. */
  @Serdeable
  record Jobs(List<Job> items) {
    public Jobs {
      items = Lists.orEmpty(items);
    }
  }

  /** A job that returns; absent moments when it never did so. */
  @Serdeable
  record Job(
      String name,
      Instant nextRunAt,
      @Nullable Instant lastSuccessAt,
      @Nullable Instant lastFailureAt,
      int consecutiveFailures,
      @Nullable String pickedBy) {}
}
