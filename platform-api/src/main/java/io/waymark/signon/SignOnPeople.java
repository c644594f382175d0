package io.waymark.signon;

import io.waymark.audit.Audit;
import io.waymark.audit.Author;
import io.waymark.audit.Subject;
import io.waymark.identity.AccountActs;
import io.waymark.identity.Accounts;
import io.waymark.oidc.Person;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.NewMember;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who comes in by the tenant's issuer: known by issuer and subject, never by an address. */
@Singleton
class SignOnPeople {
  private final SignOnLinkRepository links;
  private final LinkOffers offers;
  private final SignOns signOns;
  private final Surroundings around;

  /** Accounts and memberships, and who hears of them. */
  @Singleton
  record Surroundings(
      Accounts accounts,
      AccountActs acts,
      Members members,
      Memberships memberships,
      TenantRegistry tenants,
      Audit audit,
      Ids ids,
      Clock clock,
      Tenants scope) {}

  SignOnPeople(
      SignOnLinkRepository links, LinkOffers offers, SignOns signOns, Surroundings around) {
    this.links = links;
    this.offers = offers;
    this.signOns = signOns;
    this.around = around;
  }

  /**
   * The account of somebody whom the issuer vouches for; a new one with a membership when nobody
   * has the address. An account that is there already is never opened by an address.
   *
   * @throws Forbidden {@code sign_on.email_missing}, {@code sign_on.email_unverified}
   * @throws Conflict {@code sign_on.link_required} with what to come back with after signing in by
   *     the account's own means; {@code account.email_taken} when two are made at once
   */
  @Transactional
  long account(SignOn signOn, Person person, ZoneId zone) {
    var link = links.findByIssuerAndSubject(person.issuer(), person.subject());
    if (link.isPresent()) {
      return around.members().get(link.get().membershipId()).accountId();
    }
    var email = Claims.email(person);
    var known = around.accounts().idOf(email);
    if (known.isPresent()) {
      throw linkRequired(known.get(), person);
    }
    long accountId = around.ids().next();
    around.accounts().createWithoutPassword(accountId, email, zone);
    join(accountId, Claims.name(person), signOn, person.subject());
    return accountId;
  }

  /**
   * Connects what the issuer means with the account that is signed in, and joins if it is no member
   * yet; connecting again changes nothing.
   *
   * @return the tenant's slug
   * @throws Forbidden {@code sign_on.off}, {@code session.tenant_suspended}, {@code
   *     session.no_membership} for somebody who has left
   * @throws Conflict {@code sign_on.linked} when the issuer's person has another account here
   */
  @Transactional
  String link(LinkOffer offer) {
    var organisation = around.tenants().currentIfActive();
    var signOn = signOns.enabled();
    if (!signOn.issuer().equals(offer.issuer())) {
      throw new Forbidden("sign_on.off", "Your organisation signs on elsewhere now.");
    }
    var link = links.findByIssuerAndSubject(offer.issuer(), offer.subject());
    if (link.isEmpty()) {
      join(offer.accountId(), offer.name(), signOn, offer.subject());
    } else if (around.members().get(link.get().membershipId()).accountId() != offer.accountId()) {
      throw new Conflict("sign_on.linked", "This sign-on belongs to another account already.");
    }
    return organisation.slug();
  }

  private void join(long accountId, String name, SignOn signOn, String subject) {
    long membershipId =
        membership(accountId)
            .map(SignOnPeople::open)
            .orElseGet(() -> add(accountId, name, signOn.joiningRole()));
    links.save(
        new SignOnLink(
            around.ids().next(),
            null,
            signOn.issuer(),
            subject,
            membershipId,
            around.clock().instant()));
    around
        .audit()
        .record(
            new Author(accountId, membershipId),
            "sign_on.linked",
            new Subject("membership", membershipId),
            Map.of());
    around.acts().recordAndTell(accountId, "account.sign_on_linked");
  }

  private Optional<MembershipChoice> membership(long accountId) {
    return around.members().choicesOf(accountId).stream()
        .filter(choice -> choice.tenantId() == around.scope().currentId())
        .findFirst();
  }

  private static long open(MembershipChoice membership) {
    if (!membership.active()) {
      throw new Forbidden("session.no_membership", "You are not a member there any more.");
    }
    return membership.membershipId();
  }

  private long add(long accountId, String name, JoiningRole role) {
    return around.memberships().add(new NewMember(accountId, name, null, Set.of(role.role())));
  }

  private Conflict linkRequired(long accountId, Person person) {
    var offer = offers.offer(around.scope().currentId(), accountId, person, Claims.name(person));
    return new Conflict(
        "sign_on.link_required",
        "Your address has a Waymark account already. Sign in to it once, then connect the two.",
        Map.of("challenge", offer));
  }
}
