package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationTest {
  @Test
  void eachTestsOrganisationHasPeopleOfItsOwn() {
    Organisation acme = Organisation.employer();
    Organisation globex = Organisation.coach();
    Person ada = acme.participant("Ada");
    globex.mentor("Grace");

    assertThat(Database.column("SELECT id FROM membership WHERE tenant_id = ?", acme.id()))
        .containsExactly(String.valueOf(ada.membershipId()));
    assertThat(ada.actor().tenantId()).isEqualTo(acme.id());
  }
}
