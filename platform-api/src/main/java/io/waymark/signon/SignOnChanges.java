package io.waymark.signon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an organisation's sign-on has changed: old value and new one, each by itself.
 */
final class SignOnChanges {
  private static final String NONE = "none";

  private SignOnChanges() {}

  /**
   * @param before null where there was none
   * @param typedSecret null when the one there was is kept; only that it changed is ever told
   */
  static List<Map<String, String>> between(
      @Nullable SignOn before, SignOn after, @Nullable String typedSecret) {
    var changes = new ArrayList<Map<String, String>>();
    add(changes, "issuer", before, after, SignOn::issuer);
    add(changes, "client_id", before, after, SignOn::clientId);
    add(changes, "joining_role", before, after, signOn -> signOn.joiningRole().name());
    add(changes, "domains", before, after, signOn -> String.join(", ", signOn.domainList()));
    add(changes, "enabled", before, after, signOn -> String.valueOf(signOn.enabled()));
    if (typedSecret != null) {
      boolean had = before != null && before.clientSecret() != null;
      var to = after.clientSecret() == null ? NONE : "new_secret";
      changes.add(change("client_secret", had ? "old_secret" : NONE, to));
    }
    return changes;
  }

  private static void add(
      List<Map<String, String>> changes,
      String setting,
      @Nullable SignOn before,
      SignOn after,
      Function<SignOn, String> of) {
    var from = before == null ? "" : of.apply(before);
    var to = of.apply(after);
    if (!from.equals(to)) {
      changes.add(change(setting, from.isEmpty() ? NONE : from, to.isEmpty() ? NONE : to));
    }
  }

  private static Map<String, String> change(String setting, String from, String to) {
    return Map.of("setting", setting, "from", from, "to", to);
  }
}
