package io.waymark.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was said outside the database about the ends of chains: by tenant, the digest by place. */
record Heads(Map<Long, TreeMap<Long, byte[]>> byTenant) {
  /**
   * @param files as WAYMARK_AUDIT_HEADS has one, or logs that have its lines among others
   */
  static Heads in(List<Path> files) throws IOException {
    var heads = new Heads(new HashMap<>());
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.flatMap(line -> HeadLine.in(line).stream()).forEach(heads::add);
      }
    }
    return heads;
  }

  private void add(HeadLine line) {
    if (line.isEnd()) {
      byTenant.remove(line.tenantId());
    } else {
      byTenant
          .computeIfAbsent(line.tenantId(), unknown -> new TreeMap<>())
          .put(line.place(), line.digest());
    }
  }

  Set<Long> tenants() {
    return byTenant.keySet();
  }

  TreeMap<Long, byte[]> of(long tenantId) {
    return byTenant.getOrDefault(tenantId, new TreeMap<>());
  }
}
