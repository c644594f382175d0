package io.waymark.shared.page;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Unprocessable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, opaque to the caller; absent on the last page
 */
@Serdeable
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Where a list goes on that is ordered by ids, or by what an id leads to.
   *
   * @return null for the beginning
   * @throws Unprocessable {@code page.cursor} for anything that is no cursor
   */
  public static @Nullable Id after(@Nullable String cursor) {
    try {
      return cursor == null ? null : Id.parse(cursor);
    } catch (IllegalArgumentException e) {
      throw new Unprocessable("page.cursor", "Use the cursor that the page before gave.");
    }
  }
}
