package io.waymark.audit;

import io.waymark.shared.key.InstallationKey;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** An organisation with a chain of some length, and what was said outside about its heads. */
record AuditedOrganisation(Organisation organisation, Path heads) {
  static final String EMAIL = "lea@example.com";

  /** Three heads were said outside, and three events wait for their links. */
  static AuditedOrganisation withAHistory(Path heads) {
    var organisation = Organisation.employer();
    var audited = new AuditedOrganisation(organisation, heads);
    for (int i = 0; i < 3; i++) {
      audited.act(10);
      audited.chain();
    }
    audited.act(1);
    return audited;
  }

  /** Three events each time: of a membership, of an account with personal values, of nobody. */
  void act(int times) {
    for (int i = 0; i < times; i++) {
      Person lea = organisation.participant("Lea " + HexFormat.of().toHexDigits(i) + Math.random());
      organisation.records(
          "invitation.sent",
          new Subject("invitation", lea.membershipId()),
          Map.of(
              "email",
              new Personal(lea.accountId(), EMAIL),
              "name",
              new Personal(null, "Lea ü 😀"),
              "roles",
              List.of("MENTOR", "PARTICIPANT"),
              "count",
              i,
              "again",
              true,
              "cohortId",
              1L << 60));
      organisation.records("cohort.created", new Subject("cohort", i), Map.of());
    }
  }

  void chain() {
    organisation.chainsItsAudit();
    var last =
        Database.rows(
                "SELECT place, HEX(digest) FROM audit_head WHERE tenant_id = ?", organisation.id())
            .getFirst();
    new OutsideHeads(heads.toString())
        .append(
            organisation.id(),
            new AuditLink(
                Long.parseLong(String.valueOf(last.getFirst())),
                null,
                0,
                HexFormat.of().parseHex(String.valueOf(last.getLast()))));
  }

  Verdict verdict() throws SQLException, IOException {
    try (var database = Database.connect()) {
      return verdict(database);
    }
  }

  /** As it looks from a connection, and from inside its transaction. */
  Verdict verdict(Connection database) throws SQLException, IOException {
    var seals = new Seals(InstallationKey.of(Api.JWT_KEY), List.of());
    return new VerifyAudit(database, seals, Heads.in(List.of(heads))).verdict(organisation.id());
  }
}
