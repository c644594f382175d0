package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.id.Ids;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.tenancy.NoTenantInScope;
import io.waymark.tenancy.Tenants;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the first three walls by itself; TenantIsolationTest is the fourth. */
class WallsTest {
  /** Tables in which the installation has rows, and no organisation. */
  private static final Set<String> OF_THE_INSTALLATION = Set.of("tenant_erasure");

  private static final int REFERS_TO_NOTHING = 1452;

  private static World own;
  private static World other;

  /** A reference of the schema: a column that holds the id of a row of another table. */
  private record Reference(String table, String column, String to) {
    @Override
    public String toString() {
      return table + "." + column + " to " + to;
    }
  }

  @BeforeAll
  static void seed() {
    own = World.seeded();
    other = World.seeded();
  }

  @Test
  void theFirstWallServesNothingOutsideATenant() {
    assertThatThrownBy(programs()::findAll).hasRootCauseInstanceOf(NoTenantInScope.class);
    assertThatThrownBy(() -> programs().save(row(null)))
        .hasRootCauseInstanceOf(NoTenantInScope.class);
    assertThatThrownBy(Api.bean(Tenants.class)::currentId).isInstanceOf(NoTenantInScope.class);
  }

  @Test
  void theFirstWallShowsATenantItsOwnRowsAlone() {
    List<ProgramRow> programs = organisation(own).in(programs()::findAll);

    assertThat(programs)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.tenantId()).isEqualTo(organisation(own).id()));
  }

  @Test
  void theSecondWallLetsNoForeignRowBeWritten() {
    ProgramRow foreign = organisation(other).in(programs()::findAll).getFirst();
    var before = other.digest();

    refused(() -> programs().save(row(organisation(other).id())));
    refused(() -> programs().saveAll(List.of(row(null), row(organisation(other).id()))));
    refused(() -> programs().update(foreign));
    refused(() -> programs().delete(foreign));
    refused(() -> programs().deleteAll(List.of(foreign)));

    assertThat(other.digest()).isEqualTo(before);
  }

  @Test
  void theSecondWallLetsNoRowLoseItsTenant() {
    ProgramRow saved = organisation(own).in(() -> programs().save(row(null)));
    ProgramRow stripped =
        new ProgramRow(saved.id(), null, saved.slug(), "None", saved.createdAt(), saved.version());

    refused(() -> programs().update(stripped));
    refused(() -> programs().delete(stripped));
  }

  @Test
  void aNewRowBelongsToTheTenantInScope() {
    ProgramRow saved = organisation(own).in(() -> programs().save(row(null)));

    assertThat(saved.tenantId()).isEqualTo(organisation(own).id());
    Tenants.within(organisation(own).id(), () -> programs().delete(programs().update(saved)));
  }

  static List<Reference> references() {
    return Database.rows(
            "SELECT table_name, column_name, referenced_table_name"
                + " FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                + " AND referenced_table_name IS NOT NULL AND column_name <> 'tenant_id'")
        .stream()
        .map(row -> new Reference("" + row.get(0), "" + row.get(1), "" + row.get(2)))
        .filter(reference -> !OF_THE_INSTALLATION.contains(reference.table()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("references")
  void theThirdWallStoresNoReferenceIntoAnotherTenant(Reference reference) {
    long mine = anyRow(reference.table(), own);
    long theirs = anyRow(reference.to(), other);
    String change =
        "UPDATE %s SET %s = ? WHERE tenant_id = ? AND id = ?"
            .formatted(reference.table(), reference.column());

    assertThatThrownBy(() -> Database.change(change, theirs, organisation(own).id(), mine))
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> assertThat(refusal.getErrorCode()).isEqualTo(REFERS_TO_NOTHING));
  }

  private static void refused(Runnable write) {
    assertThatThrownBy(() -> Tenants.within(organisation(own).id(), write))
        .hasStackTraceContaining("a row of another tenant");
  }

  private static ProgramRows programs() {
    return Api.bean(ProgramRows.class);
  }

  private static long anyRow(String table, World world) {
    return Database.count(
        "SELECT MIN(id) FROM " + table + " WHERE tenant_id = ?", organisation(world).id());
  }

  private static ProgramRow row(@Nullable Long tenantId) {
    long id = Api.bean(Ids.class).next();
    return new ProgramRow(id, tenantId, "made-" + id, "Made", Api.clock().instant(), null);
  }

  private static Organisation organisation(World world) {
    return world.cohort().organisation();
  }
}
