package io.waymark.availability;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.text.Listed;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * @param focusAreas names between commas, as are {@code favouriteAreas} and {@code languages}
 */
@MappedEntity("mentor_availability")
record AvailabilityRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    int capacity,
    int fromMinute,
    int toMinute,
    String focusAreas,
    String favouriteAreas,
    String languages,
    boolean listed,
    @Version @Nullable Long version) {

  static AvailabilityRow of(long id, long membershipId, SaveAvailability said) {
    return said(id, null, membershipId, said, null);
  }

  AvailabilityRow with(SaveAvailability said) {
    return said(id, tenantId, membershipId, said, version);
  }

  private static AvailabilityRow said(
      long id,
      @Nullable Long tenantId,
      long membershipId,
      SaveAvailability said,
      @Nullable Long version) {
    return new AvailabilityRow(
        id,
        tenantId,
        membershipId,
        said.capacity(),
        said.fromMinute(),
        said.toMinute(),
        Listed.join(new TreeSet<>(said.focusAreas())),
        Listed.join(new TreeSet<>(said.favouriteAreas())),
        Listed.join(said.languages()),
        said.listed(),
        version);
  }
}
