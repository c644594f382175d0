package io.waymark.availability;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.shared.text.Listed;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * @param focusAreas names between commas, as are {@code languages}
 */
@MappedEntity("pairing_preference")
record PreferenceRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long membershipId,
    int fromMinute,
    int toMinute,
    String focusAreas,
    String languages,
    @Version @Nullable Long version) {

  static PreferenceRow of(long id, long membershipId, SavePreferences said) {
    return said(id, null, membershipId, said, null);
  }

  PreferenceRow with(SavePreferences said) {
    return said(id, tenantId, membershipId, said, version);
  }

  private static PreferenceRow said(
      long id,
      @Nullable Long tenantId,
      long membershipId,
      SavePreferences said,
      @Nullable Long version) {
    return new PreferenceRow(
        id,
        tenantId,
        membershipId,
        said.fromMinute(),
        said.toMinute(),
        Listed.join(new TreeSet<>(said.focusAreas())),
        Listed.join(said.languages()),
        version);
  }
}
