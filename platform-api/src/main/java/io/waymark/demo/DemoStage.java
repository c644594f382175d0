package io.waymark.demo;

import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A demo organisation while its history is told.
 *
 * @param members who they are to the services, in the order of {@code tenant.people()}; after them
 *     those of {@code tenant.former()}, once they have joined
 * @param now the real moment: nothing happens after it
 */
record DemoStage(DemoTenant tenant, DemoTexts texts, List<Actor> members, Instant now) {

  DemoStage joinedBy(List<Actor> others) {
    return new DemoStage(
        tenant, texts, Stream.concat(members.stream(), others.stream()).toList(), now);
  }

  long tenantId() {
    return members.getFirst().tenantId();
  }

  Locale locale() {
    return Locale.forLanguageTag(tenant.language());
  }

  Actor participant(int number) {
    return with(Role.PARTICIPANT).get(number);
  }

  Actor mentor(int number) {
    return with(Role.MENTOR).get(number);
  }

  Actor admin() {
    return with(Role.ADMIN).getFirst();
  }

  private List<Actor> with(Role role) {
    return members.stream().filter(member -> member.is(role)).toList();
  }
}
