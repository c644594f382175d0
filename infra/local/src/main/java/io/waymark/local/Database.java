package io.waymark.local;

import java.util.Map;

/** How to reach a MySQL; the names of the environment are the same everywhere. */
record Database(String url, String user, String password) {
  Map<String, String> environment() {
    return Map.of("JDBC_URL", url, "JDBC_USER", user, "JDBC_PASSWORD", password);
  }

  /** The URL without its parameters, which may hold a password. */
  String place() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
