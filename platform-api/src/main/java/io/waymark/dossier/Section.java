package io.waymark.dossier;

/**
 * A list in a dossier, or a single thing.
 *
 * @param sql whose column labels are the fields. A list goes by id behind {@code :after}; without
 *     that there is one row at most
 */
record Section(String name, String sql) {
  static final int PAGE = 500;

  boolean isList() {
    return sql.contains(":after");
  }
}
