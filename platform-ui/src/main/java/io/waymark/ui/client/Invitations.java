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

/** Invitations that nobody has accepted yet. */
@ApiCall
@Client(id = "api", path = "/api/v1/invitations", errorType = ProblemBody.class)
public interface Invitations {
  @Get
  Page list(@Nullable @QueryValue String cursor, @Nullable @QueryValue Integer size);

  /** Sends the letter, too. */
  @Post
  Invitation invite(@Body Invite invite);

  /** Sends a letter with a new link; the older link is dead. */
  @Post("/{invitationId}/letters")
  Invitation resend(String invitationId);

  @Delete("/{invitationId}")
  HttpResponse<?> revoke(String invitationId);

  /** Whether the link is still good. */
  enum Status {
    OPEN,
    EXPIRED,
    ACCEPTED,
    REVOKED,
    DECLINED
  }

  /** A page of invitations, newest first. */
  @Serdeable
  record Page(List<Invitation> items, @Nullable String next) {
    public Page {
      items = Lists.orEmpty(items);
    }
  }

  /**
   * Somebody who is invited.
   *
   * @param declinedAt null unless they said no
   */
  @Serdeable
  record Invitation(
      String invitationId,
      String email,
      String name,
      @Nullable String title,
      List<Role> roles,
      Status status,
      Instant sentAt,
      Instant expiresAt,
      @Nullable Instant declinedAt) {
    public Invitation {
      roles = Lists.orEmpty(roles).stream().sorted().toList();
    }
  }

  /**
   * Whom to invite.
   *
   * @param language of the letter: {@code en} or {@code de}
   */
  @Serdeable
  record Invite(
      String email,
      String name,
      @Nullable String title,
      List<Role> roles,
      @Nullable String language) {}
}
