package io.waymark.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed and chained of an event, as bytes: every column but the seal, each with its kind
 * and its length, so that no two different events read the same. Independent of how a database or a
 * mapper writes JSON.
 */
final class Canonical {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private Canonical() {}

  static byte[] event(long tenantId, AuditEvent event) {
    return written(
        each -> {
          each.value(tenantId);
          each.value(event.id());
          each.value(event.at().getEpochSecond());
          each.value(event.at().getNano());
          each.value(event.actorAccountId());
          each.value(event.actorMembershipId());
          each.value(event.action());
          each.value(event.subjectKind());
          each.value(event.subjectId());
          each.value(event.details());
        });
  }

  /** A link: its place, what stands before it, and the whole of its event. */
  static byte[] link(long place, byte[] before, byte[] event, byte @Nullable [] seal) {
    return written(
        each -> {
          each.value(place);
          each.value(before);
          each.value(event);
          each.value(seal);
        });
  }

  private interface Writing {
    void to(Canonical canonical) throws IOException;
  }

  private static byte[] written(Writing writing) {
    try {
      var canonical = new Canonical();
      writing.to(canonical);
      return canonical.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte('0');
      case byte[] raw -> raw('b', raw);
      case String text -> raw('s', text.getBytes(UTF_8));
      case Boolean flag -> raw('f', flag.toString().getBytes(UTF_8));
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      // Only whole numbers are ever recorded: 1.0 in place of 1 is an alteration.
      case Number number -> raw('n', number.toString().getBytes(UTF_8));
      default -> throw new IllegalArgumentException("not plain: " + value.getClass());
    }
  }

  private void raw(char kind, byte[] content) throws IOException {
    out.writeByte(kind);
    out.writeInt(content.length);
    out.write(content);
  }

  private void list(List<?> list) throws IOException {
    out.writeByte('l');
    out.writeInt(list.size());
    for (Object element : list) {
      value(element);
    }
  }

  private void map(Map<?, ?> map) throws IOException {
    var sorted = new TreeMap<String, @Nullable Object>();
    map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
    out.writeByte('m');
    out.writeInt(sorted.size());
    for (var entry : sorted.entrySet()) {
      value(entry.getKey());
      value(entry.getValue());
    }
  }
}
