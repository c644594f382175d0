package io.waymark.audit;

import io.waymark.shared.id.Ids;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The details of an event as they are stored: plain facts, which read the same from any mapper, and
 * the personal values apart from them.
 */
record Details(Map<String, Object> facts, List<AuditValue> values) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  static Details of(Map<String, ?> given, long eventId, Ids ids) {
    var facts = new HashMap<String, Object>();
    var values = new ArrayList<AuditValue>();
    given.forEach(
        (field, value) -> {
          if (value instanceof Personal personal) {
            var apart = apart(personal, field, eventId, ids.next());
            values.add(apart);
            facts.put(field, apart.commitment());
          } else {
            facts.put(field, plain(value));
          }
        });
    return new Details(facts, values);
  }

  private static AuditValue apart(Personal personal, String field, long eventId, long id) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new AuditValue(id, null, eventId, field, personal.accountId(), salt, personal.value());
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Boolean flag -> flag;
      case Integer number -> number;
      case Long number -> number;
      case Iterable<?> several -> plain(several);
      default -> String.valueOf(value);
    };
  }

  private static List<Object> plain(Iterable<?> several) {
    var list = new ArrayList<>();
    several.forEach(each -> list.add(plain(each)));
    return list;
  }
}
