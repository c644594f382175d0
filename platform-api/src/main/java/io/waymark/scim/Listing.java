package io.waymark.scim;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list somebody asks for (RFC 7644, section 3.4.2).
 *
 * @param filter null for everything
 * @param startIndex from 1, which anything less stands for; 1 when left out
 * @param count at most 200; 100 when left out
 */
@Introspected
record Listing(
    @Nullable @QueryValue String filter,
    @Nullable @QueryValue Integer startIndex,
    @Nullable @QueryValue Integer count) {
  static final int MOST = 200;
  private static final int USUAL = 100;

  int skipped() {
    return startIndex == null ? 0 : Math.max(0, startIndex - 1);
  }

  int size() {
    return count == null ? USUAL : Math.clamp(count, 0, MOST);
  }

  /**
   * @param total of all pages
   */
  Map<String, Object> page(int total, List<Map<String, Object>> resources) {
    var page = new LinkedHashMap<String, Object>();
    page.put("schemas", List.of(Scim.LIST));
    page.put("totalResults", total);
    page.put("startIndex", skipped() + 1);
    page.put("itemsPerPage", resources.size());
    page.put("Resources", resources);
    return page;
  }
}
