package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the link of an invitation opens, for somebody who need not be signed in. */
@ApiCall(anonymous = true)
@Client(id = "api", path = "/api/v1/joining", errorType = ProblemBody.class)
public interface Joining {
  /** Uses nothing up. */
  @Post("/preview")
  Preview preview(@Body Token token);

  /** Says no, for good: no further letter is sent. */
  @Post("/decline")
  HttpResponse<?> decline(@Body Token token);

  /** Makes the account and joins. */
  @Post
  Joined accept(@Body NewAccount account);

  /** What to ask the browser for, to join with a passkey. */
  @Post("/passkey/options")
  Account.PasskeyCreation askPasskey(@Body Token token);

  /** Makes an account that the passkey opens, joins and signs in. */
  @Post("/passkey")
  Sessions.Session acceptWithPasskey(@Body NewPasskeyAccount account);

  /** The last part of the link. */
  @Serdeable
  record Token(String token) {
    @Override
    public String toString() {
      return "Token[]";
    }
  }

  /**
   * What somebody is invited to.
   *
   * @param hasAccount whether the address has an account already
   * @param declined whether they said no before; they may join still
   * @param adminsReadText whether those who run programs there read what participants write
   */
  @Serdeable
  record Preview(
      String organisation,
      String slug,
      String inviter,
      String email,
      String name,
      List<Role> roles,
      boolean hasAccount,
      boolean declined,
      boolean adminsReadText) {
    public Preview {
      roles = Lists.orEmpty(roles).stream().sorted().toList();
    }
  }

  /**
   * What a new account begins with.
   *
   * @param personalAddress where the person is reached after leaving, if they say; to be confirmed
   */
  @Serdeable
  record NewAccount(
      String token, String name, String password, String zone, @Nullable String personalAddress) {
    @Override
    public String toString() {
      return "NewAccount[]";
    }
  }

  /**
   * What a new account begins with that has a passkey and no password.
   *
   * @param userHandle as it was asked for
   */
  @Serdeable
  record NewPasskeyAccount(
      String token,
      String name,
      String zone,
      @Nullable String personalAddress,
      String userHandle,
      String passkeyName,
      String clientData,
      String attestationObject) {
    @Override
    public String toString() {
      return "NewPasskeyAccount[]";
    }
  }

  /** Where somebody has joined: the tenant's slug and their address. */
  @Serdeable
  record Joined(String tenant, String email) {}
}
