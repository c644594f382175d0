package io.waymark.apitoken;

import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Person;
import java.sql.SQLException;
import java.util.Set;

/** Tokens that tests about other things use. */
public final class TestApiTokens {
  private static final String NAME = "Made for a test";

  private TestApiTokens() {}

  /** A fresh one with all roles of the person; the one before is gone. */
  public static String of(Person person) {
    try {
      Database.change(
          "DELETE FROM api_token WHERE tenant_id = ? AND membership_id = ? AND name = ?",
          person.organisation().id(),
          person.membershipId(),
          NAME);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var wanted = new MakeApiToken(NAME, Set.copyOf(person.roles()), 30);
    return person
        .organisation()
        .in(() -> Api.bean(ApiTokens.class).make(person.actor(), wanted).token());
  }
}
