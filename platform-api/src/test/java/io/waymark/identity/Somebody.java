package io.waymark.identity;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.NewMember;
import io.waymark.tenancy.NewTenant;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantKind;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A person with a password, made through the services, with an address and a network of their own.
 */
record Somebody(long accountId, String email, String address) {
  static final String PASSWORD = "waymark-demo-login";

  private static final AtomicInteger MADE = new AtomicInteger();

  static Somebody make() {
    int number = MADE.incrementAndGet();
    var email = "somebody-%d@people.example".formatted(number);
    var zone = ZoneId.of("Europe/Berlin");
    var id = Api.bean(Accounts.class).create(new NewAccount(email, PASSWORD, zone));
    return new Somebody(id, email, "10.0.%d.%d".formatted(number / 250, number % 250));
  }

  /** A tenant of its own, with this person in it. */
  Place joins(Role... roles) {
    int number = MADE.incrementAndGet();
    var wanted = new NewTenant("place-" + number, "Place " + number, TenantKind.EMPLOYER, false);
    var tenant = Api.bean(TenantRegistry.class).create(wanted);
    long membershipId =
        Tenants.in(
            tenant.id(),
            () ->
                Api.bean(Memberships.class)
                    .add(new NewMember(accountId, "Somebody", null, Set.of(roles))));
    return new Place(tenant.id(), tenant.slug(), membershipId);
  }

  record Place(long tenantId, String slug, long membershipId) {
    void now(java.util.function.Consumer<Memberships> change) {
      Tenants.within(tenantId, () -> change.accept(Api.bean(Memberships.class)));
    }
  }

  Answer signsIn() {
    return tries(PASSWORD);
  }

  Answer signsInTo(Place place) {
    return calls()
        .post(
            "/api/v1/sessions",
            Map.of("email", email, "password", PASSWORD, "tenant", place.slug()));
  }

  Answer tries(String password) {
    var body = new HashMap<String, Object>(Map.of("email", email, "password", password));
    return calls().post("/api/v1/sessions", body);
  }

  /** Calls as the UI does for this person's browser. */
  Caller calls() {
    return Api.anonymous().with("X-Forwarded-For", address);
  }

  static Answer refreshes(Answer session) {
    return refreshes(session.text("refreshToken"));
  }

  static Answer refreshes(String token) {
    return Api.anonymous().post("/api/v1/sessions/refresh", Map.of("refreshToken", token));
  }

  static Caller with(Answer session) {
    return Api.with(session.text("accessToken"));
  }
}
