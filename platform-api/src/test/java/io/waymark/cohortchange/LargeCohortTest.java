package io.waymark.cohortchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Caller;
import io.waymark.support.Copies;
import io.waymark.support.Cost;
import io.waymark.support.Database;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is shown of a cohort, and of a change to it, costs as many statements for many as for few.
 */
class LargeCohortTest extends DatesScene {
  private static final int FEW = 50;
  private static final int MANY = 500;

  @Test
  void aPreviewAndAGridTakeAConstantNumberOfStatements() {
    growBy(FEW - 2);
    long previewOfFew = preview();
    long gridOfFew = grid();
    growBy(MANY - FEW);

    assertThat(preview(addBreak("2026-04-13", 1)).isOk().number("people")).isEqualTo(MANY);
    assertThat(preview()).isEqualTo(previewOfFew).isLessThanOrEqualTo(10);
    assertThat(grid()).isEqualTo(gridOfFew).isLessThanOrEqualTo(8);
    System.out.printf("Statements: preview %d, grid %d.%n", previewOfFew, gridOfFew);
  }

  private long preview() {
    Caller admin = cohort.admin().calls();
    return Cost.STATEMENTS.of(
        () -> admin.post(path("/change-previews"), addBreak("2026-04-13", 1)));
  }

  private long grid() {
    Caller admin = cohort.admin().calls();
    return Cost.STATEMENTS.of(() -> admin.get(path("/grid")));
  }

  private void growBy(int people) {
    Copies copies = Copies.many(people);
    copies.of(
        "account",
        lea.accountId(),
        Map.of("email", "CONCAT(n, '.', %d, '.', t.email)".formatted(people)));
    copies.of("membership", lea.membershipId(), Map.of("account_id", copies.id()));
    var ofPerson = Map.of("membership_id", copies.id());
    copies.of(
        "zone_change",
        Database.count("SELECT id FROM zone_change WHERE membership_id = ?", lea.membershipId()),
        ofPerson);
    copies.of("enrolment", ofLea.value(), ofPerson);
  }
}
