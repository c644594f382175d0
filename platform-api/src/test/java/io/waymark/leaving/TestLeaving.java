package io.waymark.leaving;

import io.waymark.export.ExportTarget;
import io.waymark.export.Exports;
import io.waymark.shared.link.Links;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Tenants;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Links about leaving, for tests that read no letter. */
public final class TestLeaving {
  private static final AtomicInteger MADE = new AtomicInteger();

  private TestLeaving() {}

  /** Lets somebody leave; answers what opens their page. */
  public static String link(Person person) {
    var organisation = person.organisation();
    Tenants.within(
        organisation.id(), () -> Api.bean(Memberships.class).deactivate(person.membershipId()));
    var page =
        organisation.in(
            () ->
                Api.bean(LeavingPageRepository.class)
                    .findByMembershipId(person.membershipId())
                    .orElseThrow());
    return Api.bean(Links.class).token(page.link(organisation.id()));
  }

  /** Of somebody new, whose export can be fetched already. */
  public static String linkOfSomebody(Organisation organisation) {
    var person = organisation.participant("Leaver " + MADE.incrementAndGet());
    var link = link(person);
    var target = ExportTarget.leaving(organisation.id(), person.membershipId());
    Api.bean(Exports.class).start(target, Locale.ENGLISH);
    Work.runDue();
    return link;
  }

  /** Of an address that the person has just named. */
  public static String confirmation(Person person) {
    var addresses = Api.bean(PersonalAddresses.class);
    addresses.ask(
        person.accountId(),
        "home-%d@people.example".formatted(MADE.incrementAndGet()),
        Locale.ENGLISH);
    return Api.bean(Links.class)
        .token(
            Api.bean(PersonalAddressRepository.class)
                .findByAccountId(person.accountId())
                .orElseThrow()
                .link());
  }
}
