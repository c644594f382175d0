package io.waymark.support;

import io.waymark.identity.TestSessions;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.util.List;
import java.util.Set;

/** A member of an organisation, and their way to call the API. */
public record Person(
    Organisation organisation,
    long accountId,
    long membershipId,
    String name,
    String email,
    List<Role> roles) {
  /** Everybody's, in tests. */
  public static final String PASSWORD = "waymark-test-login";

  /** What a service is given when this person asks. */
  public Actor actor() {
    return new Actor(accountId, membershipId, organisation.id(), Set.copyOf(roles));
  }

  /** Calls with an access token of a new session of this person's. */
  public Caller calls() {
    return Api.with(TestSessions.accessToken(accountId, organisation.id()));
  }

  public Answer gets(String path) {
    return calls().get(path);
  }

  public Answer posts(String path, Object body) {
    return calls().post(path, body);
  }

  public Answer puts(String path, Object body) {
    return calls().put(path, body);
  }

  public Answer deletes(String path) {
    return calls().delete(path);
  }
}
