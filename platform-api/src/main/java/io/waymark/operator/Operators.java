package io.waymark.operator;

import io.micronaut.context.annotation.Value;
import io.waymark.identity.Accounts;
import io.waymark.identity.Email;
import io.waymark.invitation.Invitations;
import io.waymark.invitation.Invitee;
import io.waymark.shared.link.Links;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.NewMember;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who runs the installation. Only who works on its server makes somebody that. */
@Singleton
class Operators {
  private final Accounts accounts;
  private final Memberships memberships;
  private final Invitations invitations;
  private final Links links;
  private final String base;

  Operators(
      Accounts accounts,
      Memberships memberships,
      Invitations invitations,
      Links links,
      @Value("${waymark.url}") String base) {
    this.accounts = accounts;
    this.memberships = memberships;
    this.invitations = invitations;
    this.links = links;
    this.base = base.replaceAll("/+$", "");
  }

  /**
   * Makes the account of this address an operator.
   *
   * @return a link that is good once and makes the account, where there is none yet
   */
  @Transactional
  Optional<String> add(String typed) {
    var email = Email.normalised(typed);
    return Tenants.in(
        Tenants.INSTALLATION,
        () -> {
          var account = accounts.idOf(email);
          account.ifPresent(id -> memberships.addOrReturn(operator(id, email)));
          return account.isPresent() ? Optional.empty() : Optional.of(link(email));
        });
  }

  private static NewMember operator(long accountId, String email) {
    return new NewMember(accountId, name(email), null, Set.of(Role.OPERATOR));
  }

  private String link(String email) {
    var invitee = new Invitee(email, name(email), null, Set.of(Role.OPERATOR), Locale.ENGLISH);
    return base + "/join/" + links.token(invitations.inviteOperator(invitee));
  }

  private static String name(String email) {
    return email.substring(0, email.indexOf('@'));
  }
}
