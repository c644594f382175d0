package io.waymark.audit;

import io.waymark.shared.id.Id;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line about the end of a chain. Reading finds it anywhere in a line, so that a collected log
 * serves as well as the file.
 *
 * @param place 0 when the tenant and its chain are gone for good
 */
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record HeadLine(long tenantId, long place, byte[] digest) {
  private static final Pattern FORM =
      Pattern.compile("audit-head ([0-9A-HJKMNP-TV-Z]{13}) (?:(\\d{1,18}) ([0-9a-f]+)|gone)");

  static String of(long tenantId, long place, byte[] digest) {
    return "audit-head %s %d %s"
        .formatted(new Id(tenantId), place, HexFormat.of().formatHex(digest));
  }

  static String end(long tenantId) {
    return "audit-head %s gone".formatted(new Id(tenantId));
  }

  static Optional<HeadLine> in(String line) {
    Matcher found = FORM.matcher(line);
    return found.find() ? Optional.of(read(found)) : Optional.empty();
  }

  private static HeadLine read(Matcher found) {
    long tenantId = Id.parse(found.group(1)).value();
    return found.group(2) == null
        ? new HeadLine(tenantId, 0, AuditLink.NOTHING)
        : new HeadLine(
            tenantId, Long.parseLong(found.group(2)), HexFormat.of().parseHex(found.group(3)));
  }

  boolean isEnd() {
    return place == 0;
  }
}
