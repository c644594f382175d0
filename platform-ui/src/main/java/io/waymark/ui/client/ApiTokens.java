package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens with which programs act for people: one's own, and for owners everybody's. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface ApiTokens {
  @Get("/me/api-tokens")
  Own own();

  @Post("/me/api-tokens")
  Made make(@Body Wanted wanted);

  @Delete("/me/api-tokens/{apiTokenId}")
  HttpResponse<?> revoke(String apiTokenId);

  /** Everybody's, the newest first. */
  @Get("/api-tokens")
  Page all(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  @Delete("/api-tokens/{apiTokenId}")
  HttpResponse<?> revokeHeld(String apiTokenId);

  /** The newest first. */
  @Serdeable
  record Own(List<Token> items) {
    public Own {
      items = Lists.orEmpty(items);
    }
  }

  /** A page of everybody's. */
  @Serdeable
  record Page(List<Held> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /** A token of one's own; its use is known to the minute, and absent while there was none. */
  @Serdeable
  record Token(
      String apiTokenId,
      String name,
      List<Role> roles,
      Instant madeAt,
      Instant expiresAt,
      boolean expired,
      @Nullable Instant lastUsedAt) {
    public Token {
      roles = Lists.orEmpty(roles).stream().sorted().toList();
    }
  }

  /** Somebody's token. */
  @Serdeable
  record Held(
      String apiTokenId,
      String membershipId,
      String holder,
      String name,
      List<Role> roles,
      Instant madeAt,
      Instant expiresAt,
      boolean expired,
      @Nullable Instant lastUsedAt) {
    public Held {
      roles = Lists.orEmpty(roles).stream().sorted().toList();
    }

    /** The same without its holder. */
    public Token token() {
      return new Token(apiTokenId, name, roles, madeAt, expiresAt, expired, lastUsedAt);
    }
  }

  /** What a new one shall be called, do, and for how many days. */
  @Serdeable
  record Wanted(String name, List<Role> roles, int days) {}

  /** A new one, with what is shown this once. */
  @Serdeable
  record Made(String apiTokenId, String name, Instant expiresAt, String token) {
    @Override
    public String toString() {
      return "Made[]";
    }
  }
}
