package io.waymark.dossier;

import java.time.ZoneId;
import java.util.Locale;

/**
 * @param format {@code person} or {@code organisation}: which schema the JSON keeps to
 * @param zone in which people read the moments; the JSON has them in UTC
 */
record Cover(String format, Locale language, ZoneId zone) {
  static final int VERSION = 1;

  String schema() {
    return "/dossier/" + format + ".schema.json";
  }

  /** What the schema is called, wherever it lies. */
  String schemaId() {
    return "urn:waymark:export:" + format + ":" + VERSION;
  }
}
