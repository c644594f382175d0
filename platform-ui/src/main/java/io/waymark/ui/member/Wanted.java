package io.waymark.ui.member;

import com.vaadin.flow.router.QueryParameters;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Shown;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which members the address asks for.
 *
 * @param text part of a name or an address; empty for all
 */
record Wanted(Shown shown, String text) {
  private static final String SHOW = "show";
  private static final String TEXT = "text";
  private static final int LONGEST = 100;

  /** An address that names nothing known shows everybody. */
  static Wanted of(QueryParameters query) {
    String name = query.getSingleParameter(SHOW).orElse("");
    Shown shown =
        Arrays.stream(Shown.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst()
            .orElse(Shown.EVERYBODY);
    return new Wanted(shown, "").with(query.getSingleParameter(TEXT).orElse(""));
  }

  Wanted with(Shown other) {
    return new Wanted(other, text);
  }

  Wanted with(String other) {
    String asked = other.strip();
    return new Wanted(shown, asked.substring(0, Math.min(asked.length(), LONGEST)));
  }

  /** True when nobody is left out. */
  boolean isAll() {
    return shown == Shown.EVERYBODY && text.isEmpty();
  }

  Members.Page page(Members members, @Nullable String cursor, int size) {
    return members.list(shown, text.isEmpty() ? null : text, cursor, size);
  }

  /** As it stands behind a path. */
  String query() {
    String show =
        shown == Shown.EVERYBODY ? "" : SHOW + "=" + shown.name().toLowerCase(Locale.ROOT);
    String find =
        text.isEmpty() ? "" : TEXT + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    String both = show.isEmpty() || find.isEmpty() ? show + find : show + "&" + find;
    return both.isEmpty() ? "" : "?" + both;
  }
}
