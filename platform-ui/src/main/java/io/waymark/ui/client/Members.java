package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's people, for those who run it. A change names the {@link Member#etag()} that
 * was read.
 */
@ApiCall
@Client(id = "api", path = "/api/v1/members", errorType = ProblemBody.class)
public interface Members {
  /** By name; {@code text} is part of a name or an address. */
  @Get
  Page list(
      @Nullable @QueryValue Shown show,
      @Nullable @QueryValue String text,
      @Nullable @QueryValue String cursor,
      @Nullable @QueryValue Integer size);

  @Get("/{membershipId}")
  Member read(String membershipId);

  @Put("/{membershipId}/roles")
  Member changeRoles(String membershipId, @Header("If-Match") String etag, @Body Roles roles);

  @Put("/{membershipId}/status")
  Member changeStatus(String membershipId, @Header("If-Match") String etag, @Body Status status);

  /** Makes the member an owner in the place of whoever asks. */
  @Put("/{membershipId}/ownership")
  Member handOver(String membershipId, @Header("If-Match") String etag);

  /** Which members a list shows. */
  enum Shown {
    EVERYBODY,
    OWNER,
    ADMIN,
    MENTOR,
    PARTICIPANT,
    LEFT
  }

  /** A page of members. */
  @Serdeable
  record Page(List<Member> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * Somebody in the organisation.
   *
   * @param active false once they have left
   */
  @Serdeable
  record Member(
      String membershipId,
      String name,
      @Nullable String title,
      String email,
      List<Role> roles,
      boolean active,
      Instant joinedAt,
      String etag) {
    public Member {
      roles = Lists.orEmpty(roles).stream().sorted().toList();
    }
  }

  /** All that a person shall be from now on. */
  @Serdeable
  record Roles(List<Role> roles) {}

  /** Whether a person has access. */
  @Serdeable
  record Status(boolean active) {}
}
